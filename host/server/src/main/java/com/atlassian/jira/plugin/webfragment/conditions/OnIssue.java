package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition about the issue that a page shows; where it shows none it does not hold. */
interface OnIssue extends Condition {

    /** Whether it holds for an issue. */
    boolean holds(Issue issue);

    @Override
    default void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    default boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && holds(issue);
    }
}
