package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where a page shows a project, or an issue of one. */
public record HasSelectedProjectCondition() implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return HasProjectPermissionCondition.project(context) != null;
    }
}
