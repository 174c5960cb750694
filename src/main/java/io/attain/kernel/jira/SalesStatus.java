package io.attain.kernel.jira;

/** A status of our workflows. Several workflows may share one; Jira's own status of the same name is reused. */
public enum SalesStatus {
    DRAFT("Draft", Category.TO_DO),
    PROPOSED("Proposed", Category.IN_PROGRESS),
    AGREED("Agreed", Category.IN_PROGRESS),
    ACTIVE("Active", Category.IN_PROGRESS),
    ACHIEVED("Achieved", Category.DONE),
    MISSED("Missed", Category.DONE),

    LEAD("Lead", Category.TO_DO),
    CONTACTED("Contacted", Category.IN_PROGRESS),
    VISITED("Visited", Category.IN_PROGRESS),
    PROPOSAL("Proposal", Category.IN_PROGRESS),
    NEGOTIATION("Negotiation", Category.IN_PROGRESS),
    WON("Won", Category.DONE),
    LOST("Lost", Category.DONE),

    PROSPECT("Prospect", Category.TO_DO),
    CUSTOMER("Customer", Category.IN_PROGRESS),
    INACTIVE("Inactive", Category.DONE),

    PLANNED("Planned", Category.TO_DO),
    IN_PROGRESS("In progress", Category.IN_PROGRESS),
    HELD("Held", Category.DONE),

    REQUESTED("Requested", Category.TO_DO),
    APPROVED("Approved", Category.IN_PROGRESS),
    DECLINED("Declined", Category.DONE),
    DELIVERED("Delivered", Category.DONE),

    OPEN("Open", Category.TO_DO),
    CAUSE_FOUND("Cause found", Category.IN_PROGRESS),
    ACTION_AGREED("Action agreed", Category.IN_PROGRESS),
    DONE("Done", Category.DONE),
    CLOSED("Closed", Category.DONE);

    /** Jira's three status categories, with the keys by which Jira knows them. */
    public enum Category {
        TO_DO("new"),
        IN_PROGRESS("indeterminate"),
        DONE("done");

        private final String key;

        Category(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private final String jiraName;
    private final Category category;

    SalesStatus(String jiraName, Category category) {
        this.jiraName = jiraName;
        this.category = category;
    }

    /** The status's English name in Jira. */
    public String jiraName() {
        return jiraName;
    }

    public Category category() {
        return category;
    }
}
