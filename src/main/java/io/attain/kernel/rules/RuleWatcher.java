package io.attain.kernel.rules;

/** Told after a project's rules have changed. One that fails disturbs nobody. */
@FunctionalInterface
public interface RuleWatcher {

    /** Other rules of a set hold in a project now. */
    void rulesChanged(RuleSet<?> set, long projectId);
}
