package io.attain.planning.decomposition.app;

import io.attain.kernel.Amount;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.run.WritingRun;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.app.PartOverlaps.Overlap;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splits targets: what that would do, and doing it, all of it or nothing. */
@Component
public record DecomposingTargets(SplitTargets targets, PartOverlaps overlaps, Rights rights, People people) {

    /** Nobody reads more of one kind. */
    private static final int MOST_OVERLAPS = 20;

    /** What would be written, and why it cannot be; it can if nothing is wrong. */
    public record Preview(DecompositionPlan plan, List<Fault> faults) {

        public Preview {
            faults = List.copyOf(faults);
        }
    }

    /** What a decomposition without faults would do now to a target that the caller may see. */
    public Preview preview(Caller caller, TargetNode target, Decomposition by) {
        DecompositionPlan plan = DecompositionPlan.of(
                target, people.ofNullable(target.ownerKey()), by, targets.parts(caller.key(), target));
        return new Preview(plan, faults(caller, plan));
    }

    private List<Fault> faults(Caller caller, DecompositionPlan plan) {
        List<Fault> faults = new ArrayList<>();
        if (plan.difference() < 0 || (plan.difference() > 0 && !plan.mayLeaveRest())) {
            faults.add(difference(plan));
        }
        List<Overlap> found = overlaps.of(plan);
        found.stream()
                .limit(MOST_OVERLAPS)
                .map(overlap -> told(caller, overlap))
                .forEach(faults::add);
        if (found.size() > MOST_OVERLAPS) {
            faults.add(Fault.of(null, "attain.kernel.more", found.size() - MOST_OVERLAPS));
        }
        return faults;
    }

    private Fault difference(DecompositionPlan plan) {
        Amount difference = targets.unit(plan.target()).amount(plan.difference());
        return Fault.of(
                "locks",
                difference.sign() > 0
                        ? "attain.target.decompose.fault.tooLittle"
                        : "attain.target.decompose.fault.tooMuch",
                difference.abs().plain());
    }

    private Fault told(Caller caller, Overlap overlap) {
        TargetNode other = overlap.other();
        String summary = overlap.draft().summary();
        return rights.maySee(caller.key(), other.issueId())
                ? Fault.of(null, "attain.target.decompose.fault.overlap", summary, other.key())
                : Fault.of(null, "attain.target.decompose.fault.overlap.hidden", summary);
    }

    /**
     * Writes the parts of a target that the caller may see.
     *
     * @param shown the fingerprint of the plan that the caller was shown; null if it does not matter
     * @return the run, over or waiting
     * @throws Refused if the caller may not edit the target, it is being decomposed, has changed since it was shown, or
     *     cannot be split so
     * @throws io.attain.kernel.run.WritingRefused if Jira refuses
     */
    public WritingRun apply(Caller caller, TargetNode target, Decomposition by, PartKind kind, @Nullable String shown)
            throws Refused {
        if (!targets.mayEdit(caller.key(), target)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.target.decompose.mayNotEdit", target.key());
        }
        if (targets.isBusy(target)) {
            throw busy(target);
        }
        Preview now = preview(caller, target, by);
        if (shown != null && !shown.equals(now.plan.fingerprint())) {
            throw Refused.because(Why.IN_THE_WAY, "attain.target.decompose.outdated");
        }
        if (!now.faults.isEmpty()) {
            throw Refused.faulty(now.faults);
        }
        return targets.write(caller.key(), now.plan, by, kind).orElseThrow(() -> busy(target));
    }

    private static Refused busy(TargetNode target) {
        return Refused.because(Why.IN_THE_WAY, "attain.target.decompose.busy", target.key());
    }
}
