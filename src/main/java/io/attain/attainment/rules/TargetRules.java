package io.attain.attainment.rules;

import io.attain.attainment.figures.PaceRule;

/**
 * How a project judges and shows its targets. Who leads the project's sales may change them; every version is kept.
 *
 * @param pace where the colours change
 * @param blockUnachievable whether a target above what its owner can achieve may not be proposed; otherwise it is only
 *     warned of
 * @param achievablePercentile the percentile of the owner's own trailing results up to which a target is achievable
 * @param hideNames whether people who do not manage the sales see only their own name on a leaderboard
 */
public record TargetRules(PaceRule pace, boolean blockUnachievable, int achievablePercentile, boolean hideNames) {

    /** What holds until a project says otherwise. */
    public static final TargetRules DEFAULT = new TargetRules(PaceRule.DEFAULT, false, 90, false);

    /** A pace is judged between these percents of what is expected: beyond them every target has the same colour. */
    public static final int LEAST_PACE = 1;

    public static final int MOST_PACE = 200;

    /** Percentiles below the median would warn of targets that most past months reached. */
    public static final int LEAST_PERCENTILE = 50;

    public static final int MOST_PERCENTILE = 100;
}
