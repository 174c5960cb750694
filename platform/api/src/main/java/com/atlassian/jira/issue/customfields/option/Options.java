package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/**
 * Options: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/option/Options.html">Public API page</a>
 */
public interface Options extends List<Option> {
    List<Option> getRootOptions();

    Option getOptionForValue(String text, Long value);
}
