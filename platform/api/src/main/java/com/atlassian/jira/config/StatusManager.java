package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/**
 * Status manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/StatusManager.html">Public API page</a>
 */
public interface StatusManager {
    Status createStatus(String text, String text2, String text3, StatusCategory statusCategory);

    void editStatus(Status status, String text, String text2, String text3);

    Collection<Status> getStatuses();

    Status getStatus(String text);
}
