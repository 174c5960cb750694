package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;

/** Holds for everybody who is logged in. */
public record UserLoggedInCondition(JiraAuthenticationContext authentication) implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return authentication.isLoggedInUser();
    }
}
