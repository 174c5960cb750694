package io.attain.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the live alert of one subject in line with the days as they are known now. There is one alert per
 * streak: a streak that shares a day with the live alert is the same one. Doing it again changes nothing.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The alerts to save: those changed, and a new one with id 0 if a new streak is found.
     *
     * @param live the subject's live alert, or null
     * @param days the days looked back on, in order of date
     */
    public static List<Alert> changes(
            StreakPolicy policy, Alert.Subject subject, @Nullable Alert live, List<ActionDay> days, LocalDate today) {
        Optional<StreakPolicy.Streak> streak = policy.current(days);
        if (live != null
                && streak.isPresent()
                && shareADay(live.misses(), streak.get().misses())) {
            Alert followed = live.following(streak.get());
            return followed.equals(live) ? List.of() : List.of(followed);
        }
        List<Alert> changes = new ArrayList<>();
        if (live != null) {
            changes.add(live.in(stillTrue(live, days) ? Alert.State.RECOVERED : Alert.State.WITHDRAWN));
        }
        streak.map(found -> raised(subject, found, today)).ifPresent(changes::add);
        return changes;
    }

    private static Alert raised(Alert.Subject subject, StreakPolicy.Streak streak, LocalDate today) {
        return new Alert(0, subject, streak.severity(), streak.misses(), today, Alert.State.OPEN);
    }

    private static boolean shareADay(List<Miss> some, List<Miss> others) {
        Set<LocalDate> dates = new HashSet<>();
        some.forEach(miss -> dates.add(miss.date()));
        return others.stream().anyMatch(miss -> dates.contains(miss.date()));
    }

    /** Whether every day that the alert rests on is still a miss, or lies before the days looked back on. */
    private static boolean stillTrue(Alert alert, List<ActionDay> days) {
        Set<LocalDate> noMore = new HashSet<>();
        days.stream().filter(day -> day.effect() != ActionDay.Effect.MISS).forEach(day -> noMore.add(day.date()));
        return alert.misses().stream().noneMatch(miss -> noMore.contains(miss.date()));
    }
}
