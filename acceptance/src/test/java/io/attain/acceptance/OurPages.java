package io.attain.acceptance;

import java.util.List;

/** The pages that tests look at one by one. */
final class OurPages {

    /** Where they are. */
    static final String AT = "/plugins/servlet/attain/";

    /** Those that a sales manager works with, by the ends of their addresses. */
    static final List<String> OF_MANAGERS = List.of(
            "people",
            "team-day",
            "weekly-report",
            "my-targets",
            "my-day",
            "customers",
            "events",
            "agreements",
            "pool",
            "new-target",
            "plan",
            "handover",
            "import",
            "calendar",
            "teams",
            "words",
            "playbook",
            "rules");

    /** Those that a sales rep finds something on. */
    static final List<String> OF_REPS = List.of(
            "people", "my-targets", "my-day", "customers", "events", "agreements", "pool", "import", "calendar");

    private OurPages() {}
}
