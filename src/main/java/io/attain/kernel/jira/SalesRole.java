package io.attain.kernel.jira;

/** A project role of ours. */
public enum SalesRole {
    REP("Sales Rep"),
    MANAGER("Sales Manager"),
    LEADER("Sales Leader"),
    VIEWER("Sales Viewer");

    private final String jiraName;

    SalesRole(String jiraName) {
        this.jiraName = jiraName;
    }

    /** The role's English name in Jira. */
    public String jiraName() {
        return jiraName;
    }
}
