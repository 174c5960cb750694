package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An option of a select field, as whoever asks for it gets it. Two are equal if their ids are.
 *
 * @param place where it stands among the others; another one is kept once it is stored
 */
public record HostOption(Long getOptionId, String getValue, Boolean getDisabled, AtomicLong place) implements Option {

    @Override
    public Long getSequence() {
        return place.get();
    }

    @Override
    public void setSequence(Long sequence) {
        place.set(sequence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostOption option && getOptionId.equals(option.getOptionId);
    }

    @Override
    public int hashCode() {
        return getOptionId.hashCode();
    }

    @Override
    public String toString() {
        return getValue;
    }
}
