package io.attain.attainment.rules;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.rules.RuleEffect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another pace rule would do to running targets. */
public final class PaceShift {

    /** What running targets are told apart by. */
    public static final List<Pace> RUNNING = List.of(Pace.ON_TRACK, Pace.BEHIND, Pace.AT_RISK);

    private PaceShift() {}

    /** Judges every node of these trees by both rules; those that have not begun, or are over, are left out. */
    public static RuleEffect of(List<Attainment> trees, PaceRule before, PaceRule after) {
        Map<String, Integer> now = new LinkedHashMap<>();
        Map<String, Integer> then = new LinkedHashMap<>();
        RUNNING.forEach(pace -> now.put(pace.code(), 0));
        then.putAll(now);
        int changed = 0;
        for (Attainment each : trees.stream().flatMap(Attainment::all).toList()) {
            Pace judged = each.pace(before);
            if (RUNNING.contains(judged)) {
                Pace anew = each.pace(after);
                now.merge(judged.code(), 1, Integer::sum);
                then.merge(anew.code(), 1, Integer::sum);
                changed += judged == anew ? 0 : 1;
            }
        }
        return new RuleEffect(changed, now, then);
    }
}
