package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import org.jspecify.annotations.Nullable;

/** An option of a select field, as whoever asks for it gets it: another place is kept once it is stored. Two are equal if their ids are. */
final class HostOption implements Option {

    private final Long id;
    private final String value;
    private final boolean disabled;
    private Long sequence;

    HostOption(Long id, String value, boolean disabled, Long sequence) {
        this.id = id;
        this.value = value;
        this.disabled = disabled;
        this.sequence = sequence;
    }

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public void setSequence(Long sequence) {
        this.sequence = sequence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostOption option && id.equals(option.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
