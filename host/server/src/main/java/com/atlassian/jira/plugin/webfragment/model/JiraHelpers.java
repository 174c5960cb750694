package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes Jira's helper of a page: its public constructors name a servlet type that differs between Jira's lines. */
@NullMarked
public final class JiraHelpers {
    private JiraHelpers() {}

    /** Of a page about a project (or none), with more that web fragments may want to know. */
    public static JiraHelper of(@Nullable Project project, Map<String, Object> context) {
        return new JiraHelper(project, context);
    }
}
