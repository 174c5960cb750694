package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import java.util.List;

/**
 * Targets that wait for somebody's word.
 *
 * @param total how many there are, of which not all may be told
 */
@Json
public record AgreementsDto(int total, List<AgreementDto> agreements) {}
