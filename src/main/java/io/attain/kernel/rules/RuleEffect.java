package io.attain.kernel.rules;

import java.util.List;
import java.util.Map;

/**
 * What other rules would do.
 *
 * @param changed how many would be judged otherwise
 * @param now how many there are of each of the set's groups, by its code
 * @param then how many there would be
 * @param moved issues that would be judged otherwise, the first of them; empty where none is told by itself
 */
public record RuleEffect(int changed, Map<String, Integer> now, Map<String, Integer> then, List<Moved> moved) {

    /** An issue that would be in another group. */
    public record Moved(long issueId, String from, String to) {}

    /** Of what is not told by itself. */
    public RuleEffect(int changed, Map<String, Integer> now, Map<String, Integer> then) {
        this(changed, now, then, List.of());
    }
}
