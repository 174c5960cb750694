package io.attain.setup.jira;

/** How an issue of ours ended. Jira calls an issue with a resolution resolved, whatever its status. */
enum SalesResolution {
    /** What was meant to be done is done: achieved, won, delivered, held. */
    DONE("Done"),
    /** It ended without that: missed, lost, declined, inactive. */
    WONT_DO("Won't Do");

    private final String jiraName;

    SalesResolution(String jiraName) {
        this.jiraName = jiraName;
    }

    /** Its name in Jira, that of one of the resolutions which Jira brings along. */
    String jiraName() {
        return jiraName;
    }
}
