package io.attain.kernel.jira;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * Our words for the options of select fields. An option keeps its word whatever people call it later: for those that set-up
 * makes it is {@link SalesField#options() our own name}, for all others the name that they had first. So what is stored by
 * words still means the same after somebody has renamed an option.
 */
@FunctionalInterface
public interface OptionWords {
    /**
     * The word of an option.
     *
     * @param field our name for the field
     * @param custom Jira's field
     */
    String of(SalesField field, CustomField custom, Option option);
}
