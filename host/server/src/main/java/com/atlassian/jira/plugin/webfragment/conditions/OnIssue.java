package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import java.util.Map;

/** A condition about the issue that a page shows; where it shows none it does not hold. */
interface OnIssue extends WithoutParameters {

    /** Whether it holds for an issue. */
    boolean holds(Issue issue);

    @Override
    default boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && holds(issue);
    }
}
