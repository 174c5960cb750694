package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.config.SubTaskManager;
import java.util.Map;

/** Holds where sub-tasks are switched on. */
public record SubTasksEnabledCondition(SubTaskManager subTasks) implements WithoutParameters {

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return subTasks.isSubTasksEnabled();
    }
}
