package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Error collection: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/ErrorCollection.html">Public API page</a>
 */
public interface ErrorCollection {
    void addError(String text, String text2);

    void addErrorMessage(String text);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
