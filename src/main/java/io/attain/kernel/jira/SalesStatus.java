package io.attain.kernel.jira;

import io.attain.kernel.Coded;

/** A status of our workflows. Several workflows may share one; Jira's own status of the same name is reused. */
public enum SalesStatus {
    DRAFT(Category.TO_DO),
    PROPOSED(Category.IN_PROGRESS),
    AGREED(Category.IN_PROGRESS),
    ACTIVE(Category.IN_PROGRESS),
    ACHIEVED(Category.DONE),
    MISSED(Category.DONE),

    LEAD(Category.TO_DO),
    CONTACTED(Category.IN_PROGRESS),
    VISITED(Category.IN_PROGRESS),
    PROPOSAL(Category.IN_PROGRESS),
    NEGOTIATION(Category.IN_PROGRESS),
    WON(Category.DONE),
    LOST(Category.DONE),

    PROSPECT(Category.TO_DO),
    CUSTOMER(Category.IN_PROGRESS),
    INACTIVE(Category.DONE),

    PLANNED(Category.TO_DO),
    IN_PROGRESS(Category.IN_PROGRESS),
    HELD(Category.DONE),

    REQUESTED(Category.TO_DO),
    APPROVED(Category.IN_PROGRESS),
    DECLINED(Category.DONE),
    DELIVERED(Category.DONE),

    OPEN(Category.TO_DO),
    CAUSE_FOUND(Category.IN_PROGRESS),
    ACTION_AGREED(Category.IN_PROGRESS),
    DONE(Category.DONE),
    CLOSED(Category.DONE);

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

    private final Category category;

    SalesStatus(Category category) {
        this.category = category;
    }

    /** The status's English name in Jira: the constant's own, in words. */
    public String jiraName() {
        return Coded.words(this);
    }

    public Category category() {
        return category;
    }
}
