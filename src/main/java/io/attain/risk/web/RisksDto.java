package io.attain.risk.web;

import io.attain.kernel.Person;
import java.util.List;

/** Live alerts, the gravest and oldest first. */
record RisksDto(String asOf, List<AlertDto> alerts) {

    /** One alert with its evidence. */
    record AlertDto(
            long id,
            String kind,
            String severity,
            Person person,
            String action,
            List<Day> days,
            String raisedOn,
            String state) {}

    /** A day below its target. */
    record Day(String date, long done, long target) {}
}
