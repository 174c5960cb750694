package io.attain.attainment.rules;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PaceRules;
import java.time.Instant;
import java.util.List;

/** The rules of all projects, every version of them. */
public interface RuleBook extends PaceRules {

    /**
     * The rules as they were from one moment on.
     *
     * @param number 1 for a project's first change, then one more each
     * @param rules the rules
     * @param changedBy the user key of who made them
     * @param changedAt when
     */
    record Version(int number, TargetRules rules, String changedBy, Instant changedAt) {}

    /** The rules that hold in a project now; {@link TargetRules#DEFAULT} where nobody has changed them. */
    TargetRules of(long projectId);

    @Override
    default PaceRule paceRule(long projectId) {
        return of(projectId).pace();
    }

    /** Every version of a project, the newest first; empty where nobody has changed them. */
    List<Version> versions(long projectId);

    /**
     * Adds a version, whose number is one more than that of the version it changes, unless somebody else was faster.
     *
     * @return whether it is kept; false if the project has a version of that number already
     */
    boolean add(long projectId, Version version);
}
