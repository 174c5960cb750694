package com.atlassian.jira.plugin.webfragment.conditions;

import java.util.Map;

/** Holds where a page shows a project, or an issue of one. */
public record HasSelectedProjectCondition() implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return HasProjectPermissionCondition.project(context) != null;
    }
}
