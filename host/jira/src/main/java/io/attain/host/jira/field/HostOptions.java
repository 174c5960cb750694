package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field's options in their order; there are no options below options. */
public final class HostOptions extends AbstractList<Option> implements Options {

    private final List<Option> options;

    /** These, in this order. */
    public HostOptions(List<Option> options) {
        this.options = List.copyOf(options);
    }

    @Override
    public List<Option> getRootOptions() {
        return options;
    }

    @Override
    public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
        return options.stream()
                .filter(option -> parentOptionId == null && option.getValue().equalsIgnoreCase(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Option get(int index) {
        return options.get(index);
    }

    @Override
    public int size() {
        return options.size();
    }
}
