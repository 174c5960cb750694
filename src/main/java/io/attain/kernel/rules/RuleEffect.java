package io.attain.kernel.rules;

import java.util.Map;

/**
 * What other rules would do.
 *
 * @param changed how many would be judged otherwise
 * @param now how many there are of each of the set's groups, by its code
 * @param then how many there would be
 */
public record RuleEffect(int changed, Map<String, Integer> now, Map<String, Integer> then) {}
