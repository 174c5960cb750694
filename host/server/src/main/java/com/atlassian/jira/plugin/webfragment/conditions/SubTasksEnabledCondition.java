package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where sub-tasks are switched on. */
public record SubTasksEnabledCondition(SubTaskManager subTasks) implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return subTasks.isSubTasksEnabled();
    }
}
