package io.attain.kernel.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would do.
 *
 * @param changed how many would be judged otherwise
 * @param now how many there are of each of the set's groups, by its code
 * @param then how many there would be
 * @param moved issues that would be judged otherwise, the first of them; empty where none is told by itself
 * @param loads what people would have more or less to do, whose burden becomes greatest first
 */
public record RuleEffect(
        int changed, Map<String, Integer> now, Map<String, Integer> then, List<Moved> moved, List<Load> loads) {

    /** An issue that would be in another group. */
    public record Moved(long issueId, String from, String to) {}

    /**
     * What somebody would have more or less to do.
     *
     * @param person the user key; null for all whom the asker may not know of
     * @param measures of the set's, those that would change
     */
    public record Load(@Nullable String person, List<Measure> measures) {}

    /**
     * How much of something.
     *
     * @param code which of the set's
     * @param more tenths more than now; less are below 0
     * @param then tenths in all; null where that is not told
     * @param most tenths that one can do; null if nobody says
     */
    public record Measure(String code, long more, @Nullable Long then, @Nullable Long most) {}

    /** Where nobody would have more to do. */
    public RuleEffect(int changed, Map<String, Integer> now, Map<String, Integer> then, List<Moved> moved) {
        this(changed, now, then, moved, List.of());
    }

    /** The same with what people would have to do. */
    public RuleEffect with(List<Load> theirs) {
        return new RuleEffect(changed, now, then, moved, theirs);
    }

    /** Of what is not told by itself. */
    public RuleEffect(int changed, Map<String, Integer> now, Map<String, Integer> then) {
        this(changed, now, then, List.of());
    }
}
