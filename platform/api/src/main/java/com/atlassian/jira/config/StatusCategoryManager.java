package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Status category manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/StatusCategoryManager.html">Public API page</a>
 */
public interface StatusCategoryManager {
    StatusCategory getStatusCategoryByKey(String text);
}
