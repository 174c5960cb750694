package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import java.util.List;

/** Targets that wait for somebody's word. */
@Json
public record AgreementsDto(List<AgreementDto> agreements) {}
