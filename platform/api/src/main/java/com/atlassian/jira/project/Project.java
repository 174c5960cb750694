package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Project: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/project/Project.html">Public API page</a>
 */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    ApplicationUser getProjectLead();

    boolean isArchived();
}
