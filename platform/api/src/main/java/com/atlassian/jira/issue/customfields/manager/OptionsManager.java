package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

/**
 * Options manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/manager/OptionsManager.html">Public API page</a>
 */
public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig);

    Option createOption(FieldConfig fieldConfig, Long value, Long value2, String text);

    void setValue(Option option, String value);

    void updateOptions(Collection<Option> collection);

    void deleteOptionAndChildren(Option option);

    Option findByOptionId(Long optionId);

    void enableOption(Option option);

    void disableOption(Option option);
}
