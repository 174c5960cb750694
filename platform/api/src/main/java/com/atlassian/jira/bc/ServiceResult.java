package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Service result: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/bc/ServiceResult.html">Public API page</a>
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
