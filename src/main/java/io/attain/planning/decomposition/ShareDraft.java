package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A part of a target that is proposed.
 *
 * @param summary how the issue will be called
 * @param owner whose it will be, or null for nobody's in particular
 * @param period its days, inside the parent's
 * @param scope its scope, inside the parent's
 * @param amount in minor units
 * @param levels its part of the parent's other levels
 * @param monthWeights how it weighs its months: as the parent if it has all of its days; none in one month of them
 * @param cut which cut of the parent it belongs to; empty for the first one
 */
public record ShareDraft(
        String summary,
        @Nullable Person owner,
        Period period,
        Scope scope,
        long amount,
        Levels levels,
        MonthWeights monthWeights,
        String cut) {

    /** The longest summary that Jira takes, in characters. */
    public static final int LONGEST_SUMMARY = 255;

    /** What it is about. */
    public Part part() {
        return new Part(period, scope, owner == null ? null : owner.key());
    }

    /** The same with other levels. */
    ShareDraft with(Levels other) {
        return new ShareDraft(summary, owner, period, scope, amount, other, monthWeights, cut);
    }

    /** The node that it would become below its target, for judging its place before it is there. */
    public TargetNode below(TargetNode target) {
        return new TargetNode(
                0,
                "",
                summary,
                target.projectId(),
                target.issueId(),
                target.rootId(),
                true,
                Tenure.of(owner == null ? null : owner.key()),
                false,
                Goal.of(target.metric(), amount).phased(monthWeights),
                period,
                scope,
                "",
                cut);
    }
}
