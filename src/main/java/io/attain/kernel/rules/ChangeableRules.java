package io.attain.kernel.rules;

import java.util.Map;
import java.util.Optional;

/** A set that people change on the page of rules. Each is a component: the page and REST find it by itself. */
public interface ChangeableRules<R> {

    /** Which. */
    RuleSet<R> set();

    /** The groups that an effect counts, in their order: the code of each with the message key of its name. */
    default Map<String, String> groups() {
        return Map.of();
    }

    /** What other rules would do today, told to whoever has this user key; empty if there is nothing to count. */
    default Optional<RuleEffect> effect(long projectId, String caller, R now, R then) {
        return Optional.empty();
    }
}
