package com.atlassian.jira.issue.customfields.option;

/**
 * Option: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/option/Option.html">Public API page</a>
 */
public interface Option {
    Long getOptionId();

    String getValue();

    Boolean getDisabled();

    Long getSequence();

    void setSequence(Long value);
}
