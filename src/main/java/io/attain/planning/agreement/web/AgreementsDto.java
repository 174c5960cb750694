package io.attain.planning.agreement.web;

import java.util.List;

/** Targets that wait for somebody's word. */
public record AgreementsDto(List<AgreementDto> agreements) {}
