package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/**
 * Message set: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/MessageSet.html">Public API page</a>
 */
public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String text);
}
