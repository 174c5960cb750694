package io.attain.attainment.rules;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PaceRules;
import io.attain.targets.HiddenNames;

/** The rules for targets of all projects. */
public interface RuleBook extends PaceRules, HiddenNames {

    /** The rules that hold in a project now; {@link TargetRules#DEFAULT} where nobody has changed them. */
    TargetRules of(long projectId);

    @Override
    default boolean hidesNames(long projectId) {
        return of(projectId).hideNames();
    }

    @Override
    default PaceRule paceRule(long projectId) {
        return of(projectId).pace();
    }
}
