package io.attain.attainment.rules;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What another pace rule would do to running targets.
 *
 * @param now how many there are of each pace by the rule that holds
 * @param then how many there would be
 * @param changed how many would change their pace
 */
public record PaceShift(Map<Pace, Integer> now, Map<Pace, Integer> then, int changed) {

    public PaceShift {
        now = Map.copyOf(now);
        then = Map.copyOf(then);
    }

    /** Judges every node of these trees by both rules; those that have not begun, or are over, are left out. */
    public static PaceShift of(List<Attainment> trees, PaceRule before, PaceRule after) {
        Map<Pace, Integer> now = new EnumMap<>(Pace.class);
        Map<Pace, Integer> then = new EnumMap<>(Pace.class);
        int changed = 0;
        for (Attainment each : trees.stream().flatMap(Attainment::all).toList()) {
            Pace judged = each.pace(before);
            if (judged != Pace.NOT_STARTED && judged != Pace.FINISHED) {
                Pace anew = each.pace(after);
                now.merge(judged, 1, Integer::sum);
                then.merge(anew, 1, Integer::sum);
                changed += judged == anew ? 0 : 1;
            }
        }
        return new PaceShift(now, then, changed);
    }
}
