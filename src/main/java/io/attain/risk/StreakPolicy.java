package io.attain.risk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * When days below the daily target become an alert (docs/rules.md, Risk). Days off and days without a target
 * neither break nor extend a streak.
 *
 * @param warningFrom misses in a row that raise a warning
 * @param highFrom misses in a row that make it a high risk
 */
public record StreakPolicy(int warningFrom, int highFrom) {

    /** The code of this kind of risk, the only one that older versions knew. */
    public static final String KIND = "belowDailyTarget";

    /** Streaks are looked for in 60 days: as many misses surely lie in them, whatever the holidays. */
    public static final int MOST_MISSES = 20;

    /** A warning at 3 working days, a high risk at 7. */
    public static final StreakPolicy STANDARD = new StreakPolicy(3, 7);

    /** The misses since the last hit, if they are enough for an alert. {@code days} are in order of date. */
    public Optional<Risk> current(List<ActionDay> days) {
        Deque<ActionDay> misses = new ArrayDeque<>();
        for (int i = days.size() - 1; i >= 0 && days.get(i).effect() != ActionDay.Effect.HIT; i--) {
            if (days.get(i).effect() == ActionDay.Effect.MISS) {
                misses.addFirst(days.get(i));
            }
        }
        return misses.size() < warningFrom
                ? Optional.empty()
                : Optional.of(new Risk(severity(misses.size()), evidence(misses)));
    }

    /** Whether a day that was a miss still is one, or is none of {@code days}. */
    public static boolean bearsOut(List<ActionDay> days, Miss miss) {
        return days.stream()
                .filter(day -> day.date().equals(miss.date()))
                .allMatch(day -> day.effect() == ActionDay.Effect.MISS);
    }

    private Severity severity(int misses) {
        return misses >= highFrom ? Severity.HIGH : Severity.WARNING;
    }

    private static List<Miss> evidence(Collection<ActionDay> misses) {
        return misses.stream()
                .map(day -> new Miss(day.date(), day.done(), day.target()))
                .toList();
    }
}
