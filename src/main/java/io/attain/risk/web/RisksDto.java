package io.attain.risk.web;

import java.util.List;

/** Live alerts, the gravest and oldest first. */
record RisksDto(String asOf, List<AlertDto> alerts) {

    /** One alert with its evidence. */
    record AlertDto(
            long id,
            String kind,
            String severity,
            PersonDto person,
            String action,
            List<Day> days,
            String raisedOn,
            String state) {}

    /** Whose alert it is. */
    record PersonDto(String key, String name) {}

    /** A day below its target. */
    record Day(String date, long done, long target) {}
}
