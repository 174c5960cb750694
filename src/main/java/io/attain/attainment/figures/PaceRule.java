package io.attain.attainment.figures;

import io.attain.kernel.Direction;
import io.attain.kernel.Exact;

/**
 * Where the colours change, in percent of the amount expected to date.
 *
 * @param onTrackPercent from here on a target is on track
 * @param behindPercent from here on, below {@code onTrackPercent}, it is behind; below this it is at risk
 */
public record PaceRule(int onTrackPercent, int behindPercent) {

    /** On track from 1.00, behind from 0.90. */
    public static final PaceRule DEFAULT = new PaceRule(100, 90);

    public PaceRule {
        if (behindPercent > onTrackPercent) {
            throw new IllegalArgumentException("Behind may not start above on track");
        }
    }

    /** The pace of a running target. Exact: no ratio is rounded. Where nothing is expected yet, 0 is on track. */
    public Pace judge(Exact actual, Exact expected) {
        if (reaches(actual, expected, onTrackPercent)) {
            return Pace.ON_TRACK;
        }
        return reaches(actual, expected, behindPercent) ? Pace.BEHIND : Pace.AT_RISK;
    }

    /** The same of one that less may be better for; of one in range only whether it is low. */
    public Pace judge(Direction direction, Exact actual, Exact expected) {
        return direction == Direction.DOWN ? judge(expected, actual) : judge(actual, expected);
    }

    private static boolean reaches(Exact actual, Exact expected, int percent) {
        return actual.times(100).compareTo(expected.times(percent)) >= 0;
    }
}
