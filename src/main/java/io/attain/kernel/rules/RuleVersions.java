package io.attain.kernel.rules;

import java.time.Instant;
import java.util.List;

/** The rules of all projects, every version of each set. */
public interface RuleVersions {

    /** The rules of a set that hold in a project now. */
    <R> R now(RuleSet<R> set, long projectId);

    /** Every version of a set in a project, the newest first; empty where nobody has changed it. */
    <R> List<RuleVersion<R>> of(RuleSet<R> set, long projectId);

    /** The rules that held at a moment. */
    default <R> R at(RuleSet<R> set, long projectId, Instant moment) {
        return of(set, projectId).stream()
                .filter(version -> !version.changedAt().isAfter(moment))
                .findFirst()
                .map(RuleVersion::rules)
                .orElse(set.defaults());
    }

    /**
     * Adds the next version, unless somebody else was faster.
     *
     * @return whether it is kept; false if there is one of its number already
     */
    <R> boolean append(RuleSet<R> set, long projectId, RuleVersion<R> next);
}
