package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that has no parameters. */
interface WithoutParameters extends Condition {

    @Override
    default void init(Map<String, String> params) {
        // It has none.
    }
}
