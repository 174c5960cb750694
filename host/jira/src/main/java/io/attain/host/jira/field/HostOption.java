package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;

/** An option of a select field. */
record HostOption(Long id, String value) implements Option {

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    /** The host's options cannot be disabled. */
    @Override
    public Boolean getDisabled() {
        return false;
    }

    @Override
    public String toString() {
        return value;
    }
}
