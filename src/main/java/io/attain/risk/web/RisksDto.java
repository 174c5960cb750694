package io.attain.risk.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;

/** Live alerts, the gravest and oldest first. */
@Json
record RisksDto(String asOf, List<AlertDto> alerts) {

    /**
     * One alert with its evidence.
     *
     * @param action what it is about besides the person, and its name alone and in a sentence; of a streak, the key action
     */
    @Json
    record AlertDto(
            long id,
            String kind,
            String severity,
            PersonDto person,
            String action,
            String actionName,
            String actionInText,
            List<Day> days,
            String raisedOn,
            String state) {}

    /** A day below its target. */
    @Json
    record Day(String date, long done, long target) {}
}
