package io.attain.activity.weekly.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opportunities that did not close when they were expected to.
 *
 * @param all how many they are, and what they are worth
 * @param deals the largest fifty of them, as far as the asker may see them
 * @param restricted how many of the fifty the asker may not see
 */
@Json
record SlippedDto(WeeklyReportDto.DealsDto all, List<SlipDto> deals, int restricted) {

    /**
     * One of them.
     *
     * @param customer whose it is
     * @param owner null for nobody
     * @param from for which day it was expected when the week began, or when the first day was said
     * @param to for which at the end of the week; null for none
     * @param passed whether that day is over, and it is open
     * @param amount in minor units
     */
    @Json
    record SlipDto(
            String key,
            String summary,
            String customer,
            @Nullable PersonDto owner,
            String from,
            @Nullable String to,
            boolean passed,
            long amount) {}
}
