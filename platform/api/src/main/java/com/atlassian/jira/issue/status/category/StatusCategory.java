package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

/**
 * Status category: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/status/category/StatusCategory.html">Public API page</a>
 */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();
}
