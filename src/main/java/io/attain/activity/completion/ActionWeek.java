package io.attain.activity.completion;

import io.attain.activity.DailyTargets;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.PersonDay;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * One person's one key action in a week, day by day. Due is what the person's own targets of the action ask of these days;
 * where there is none, the project's count a week, a part of it for each day that the person works, half of it for half a day.
 *
 * @param action which
 * @param ofTargets whether it is due by the person's own targets
 * @param days the days, earliest first
 */
public record ActionWeek(Metric action, boolean ofTargets, List<Day> days) {

    /** What a submitted log says was done on a day, and what was due. */
    public record Day(LocalDate date, PersonDay.State state, long done, Exact due) {}

    public ActionWeek {
        days = List.copyOf(days);
    }

    /**
     * What was due of an action and done.
     *
     * @param week the person's days
     * @param daysAWeek how many days a week without holidays and leave has
     */
    public static ActionWeek of(Word action, Whose whose, List<PersonDay> week, DailyTargets targets, int daysAWeek) {
        boolean ofTargets = week.stream().anyMatch(day -> targets.covers(whose, day.date()));
        Exact share = daysAWeek == 0 ? Exact.ZERO : Exact.of(action.asked(), daysAWeek);
        List<Day> days = week.stream()
                .map(day -> {
                    Exact due = ofTargets
                            ? Exact.of(targets.on(whose, day.date()).orElse(0))
                            : share.times(day.halves()).by(Exact.of(2));
                    return new Day(day.date(), day.state(), day.done().getOrDefault(whose.action(), 0L), due);
                })
                .toList();
        return new ActionWeek(whose.action(), ofTargets, days);
    }

    /** The same of some of its days. */
    public ActionWeek on(Predicate<LocalDate> asked) {
        return new ActionWeek(
                action,
                ofTargets,
                days.stream().filter(day -> asked.test(day.date())).toList());
    }

    /** The week's. */
    public Completion total() {
        return Completion.of(
                days.stream().mapToLong(Day::done).sum(),
                days.stream().map(Day::due).reduce(Exact.ZERO, Exact::plus));
    }
}
