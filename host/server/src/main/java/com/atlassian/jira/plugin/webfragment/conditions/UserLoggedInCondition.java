package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for everybody who is logged in. */
public record UserLoggedInCondition(JiraAuthenticationContext authentication) implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return authentication.isLoggedInUser();
    }
}
