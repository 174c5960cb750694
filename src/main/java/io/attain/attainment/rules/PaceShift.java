package io.attain.attainment.rules;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import java.util.List;

/** What another pace rule would do to running targets. */
public final class PaceShift {

    /** What running targets are told apart by. */
    public static final List<Pace> RUNNING = List.of(Pace.ON_TRACK, Pace.BEHIND, Pace.AT_RISK);

    private PaceShift() {}

    /** Judges every node of these trees by both rules; those that have not begun, or are over, are left out. */
    public static RuleEffect of(List<Attainment> trees, PaceRule before, PaceRule after) {
        EffectCount count = new EffectCount(RUNNING.stream().map(Pace::code).toList());
        for (Attainment each : trees.stream().flatMap(Attainment::all).toList()) {
            Pace judged = each.pace(before);
            if (RUNNING.contains(judged)) {
                count.add(judged.code(), each.pace(after).code());
            }
        }
        return count.effect();
    }
}
