package io.attain.playbook;

import static io.attain.playbook.Standing.State.DONE;
import static io.attain.playbook.Standing.State.DUE;
import static io.attain.playbook.Standing.State.IDLE;
import static io.attain.playbook.Standing.State.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.playbook.Standing.Days;
import io.attain.words.Label;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final WorkingCalendar TEAM = new WorkingCalendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 11, 11)), Set.of());
    private static final Days ALWAYS = new Days(LONG_AGO, TEAM);

    @Test
    void aWeeksCountIsDueUntilItsLastWorkingDay() {
        List<LocalDate> lastWeek = times(3, MONDAY.minusDays(3));

        assertThat(visits(lastWeek, ALWAYS, MONDAY)).isEqualTo(new Standing(DUE, 0, 3, FRIDAY, null));
        assertThat(visits(with(lastWeek, 2, MONDAY), ALWAYS, FRIDAY)).isEqualTo(new Standing(DUE, 2, 3, FRIDAY, null));
        assertThat(visits(with(lastWeek, 3, MONDAY), ALWAYS, FRIDAY)).isEqualTo(new Standing(DONE, 3, 3, null, null));
    }

    @Test
    void onceItsLastWorkingDayIsOverItIsOverdue() {
        List<LocalDate> done = with(times(3, MONDAY.minusDays(3)), 2, MONDAY);

        assertThat(visits(done, ALWAYS, FRIDAY.plusDays(1))).isEqualTo(new Standing(OVERDUE, 2, 3, FRIDAY, FRIDAY));
    }

    @Test
    void whatAWeekMissedIsOverdueUntilTheNextIsDone() {
        LocalDate lastFriday = FRIDAY.minusWeeks(1);

        assertThat(visits(times(2, lastFriday), ALWAYS, MONDAY))
                .isEqualTo(new Standing(OVERDUE, 0, 3, FRIDAY, lastFriday));
        assertThat(visits(with(times(2, lastFriday), 3, MONDAY), ALWAYS, MONDAY).state())
                .isEqualTo(DONE);
    }

    @Test
    void theWeekBeforeIsHeldAgainstWhatWasAskedForThen() {
        Step now = step(3, Rhythm.WEEK);

        assertThat(afterTwice(now, MONDAY.minusDays(1), step(2, Rhythm.WEEK))).isEqualTo(OVERDUE);
        assertThat(afterTwice(now, MONDAY, step(2, Rhythm.WEEK))).isEqualTo(DUE);
        assertThat(afterTwice(now, MONDAY, step(9, Rhythm.MONTH))).isEqualTo(DUE);
        assertThat(afterTwice(now, MONDAY)).isEqualTo(DUE);
    }

    @Test
    void aStageThatIsReachedInTheMiddleAsksForTheDaysThatAreLeft() {
        Days fromFriday = new Days(FRIDAY, TEAM);
        Days fromSaturday = new Days(FRIDAY.plusDays(1), TEAM);

        assertThat(visits(List.of(), fromFriday, FRIDAY)).isEqualTo(new Standing(DUE, 0, 1, FRIDAY, null));
        assertThat(visits(List.of(), fromSaturday, FRIDAY.plusDays(1))).isEqualTo(new Standing(IDLE, 0, 0, null, null));
        assertThat(visits(List.of(), fromSaturday, FRIDAY.plusDays(3)).state()).isEqualTo(DUE);
    }

    @Test
    void leaveAsksForItsPartLessAndMissesNothing() {
        WorkingCalendar threeDaysOff = TEAM.less(List.of(new Period(MONDAY, MONDAY.plusDays(3))), List.of());
        WorkingCalendar lastWeekOff = TEAM.less(List.of(new Period(MONDAY.minusWeeks(1), MONDAY)), List.of());
        Step calls = step(10, Rhythm.WEEK);

        assertThat(standing(calls, List.of(), new Days(FRIDAY.minusDays(1), threeDaysOff), FRIDAY)
                        .asked())
                .isEqualTo(4);
        assertThat(standing(calls, List.of(), new Days(LONG_AGO, lastWeekOff), MONDAY)
                        .state())
                .isEqualTo(DUE);
        assertThat(standing(calls, List.of(), new Days(LONG_AGO, lastWeekOff), MONDAY.minusDays(3))
                        .state())
                .isEqualTo(IDLE);
    }

    @Test
    void aStepThatIsNewInAMonthAsksForTheDaysThatAreLeftOfIt() {
        Step visits = step(4, Rhythm.MONTH);
        PlaybookVersion nothing =
                new PlaybookVersion(1, MONDAY.minusDays(9), new Playbook(List.of()), "", Instant.EPOCH);
        PlaybookVersion again = new PlaybookVersion(2, MONDAY, new Playbook(List.of(visits)), "", Instant.EPOCH);
        PlaybookHistory history = new PlaybookHistory(null, new Playbook(List.of(visits)), List.of(nothing, again));

        assertThat(Standing.of(visits, history, Map.of(), ALWAYS, MONDAY))
                .isEqualTo(new Standing(DUE, 0, 1, LocalDate.of(2026, 11, 30), null));
        assertThat(Standing.of(visits, history, Map.of(), ALWAYS, MONDAY.plusDays(8))
                        .missedSince())
                .isEqualTo("2026-11-30");
    }

    @Test
    void aMonthsVisitIsDueUntilTheMonthEnds() {
        Step visit = step(1, Rhythm.MONTH);
        LocalDate october = LocalDate.of(2026, 10, 14);

        assertThat(standing(visit, List.of(october), ALWAYS, MONDAY))
                .isEqualTo(new Standing(DUE, 0, 1, LocalDate.of(2026, 11, 30), null));
        assertThat(standing(visit, List.of(), ALWAYS, MONDAY).missedSince()).isEqualTo("2026-10-30");
        assertThat(standing(visit, List.of(MONDAY), ALWAYS, MONDAY).state()).isEqualTo(DONE);
    }

    @Test
    void whatIsDoneOnceStaysDone() {
        Step plan = step(1, Rhythm.ONCE);

        assertThat(standing(plan, List.of(), ALWAYS, MONDAY)).isEqualTo(new Standing(DUE, 0, 1, null, null));
        assertThat(standing(plan, List.of(LONG_AGO.minusYears(2)), ALWAYS, MONDAY)
                        .state())
                .isEqualTo(DONE);
        assertThat(standing(plan, List.of(FRIDAY), ALWAYS, MONDAY).state()).isEqualTo(DUE);
    }

    @Property
    void doingMoreNeverMakesItWorse(
            @ForAll("steps") Step step, @ForAll("days") List<LocalDate> done, @ForAll("someDay") LocalDate more) {
        Standing before = standing(step, done, ALWAYS, MONDAY);
        Standing after = standing(step, with(done, 1, more), ALWAYS, MONDAY);

        assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
        assertThat(after.asked()).isEqualTo(before.asked());
    }

    @Property
    void theOrderInWhichItWasDoneChangesNothing(@ForAll("steps") Step step, @ForAll("days") List<LocalDate> done) {
        List<LocalDate> shuffled = new ArrayList<>(done);
        Collections.reverse(shuffled);

        assertThat(standing(step, shuffled, ALWAYS, MONDAY)).isEqualTo(standing(step, done, ALWAYS, MONDAY));
    }

    @Property
    void aLaterBeginningNeverAsksForMoreAndNeverForMoreThanTheWhole(
            @ForAll("steps") Step step, @ForAll("someDay") LocalDate since, @ForAll @IntRange(max = 60) int later) {
        int asked = standing(step, List.of(), new Days(since, TEAM), MONDAY).asked();

        assertThat(asked).isBetween(0, step.times());
        assertThat(standing(step, List.of(), new Days(since.plusDays(later), TEAM), MONDAY)
                        .asked())
                .isLessThanOrEqualTo(asked);
    }

    @Property
    void itIsDoneOnlyOnceAllThatIsAskedForIsDone(
            @ForAll("steps") Step step, @ForAll("days") List<LocalDate> done, @ForAll("someDay") LocalDate since) {
        Standing standing = standing(step, done, new Days(since, TEAM), MONDAY);

        assertThat(standing.state() == DONE).isEqualTo(standing.asked() > 0 && standing.done() >= standing.asked());
        assertThat(standing.missedSince() != null).isEqualTo(standing.state() == OVERDUE);
    }

    @Provide
    Arbitrary<Step> steps() {
        return Arbitraries.of(Rhythm.values())
                .flatMap(every -> Arbitraries.integers().between(1, 12).map(times -> step(times, every)));
    }

    @Provide
    Arbitrary<LocalDate> someDay() {
        return Arbitraries.integers().between(-60, 5).map(MONDAY::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return someDay().list().ofMaxSize(30);
    }

    private static int rank(Standing standing) {
        return List.of(DONE, IDLE, DUE, OVERDUE).indexOf(standing.state());
    }

    /** The standing of what was done on these days, once for each time that it is among them. */
    private static Standing standing(Step step, List<LocalDate> done, Days days, LocalDate today) {
        Map<LocalDate, Long> times =
                done.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        PlaybookHistory always = new PlaybookHistory(null, new Playbook(List.of(step)), List.of());
        return Standing.of(step, always, times, days, today);
    }

    /** That on Monday of what was done twice the week before, and is asked for from a day on in place of what was before. */
    private static Standing.State afterTwice(Step step, LocalDate from, Step... before) {
        PlaybookVersion version = new PlaybookVersion(1, from, new Playbook(List.of(step)), "zhou", Instant.EPOCH);
        PlaybookHistory history = new PlaybookHistory(null, new Playbook(List.of(before)), List.of(version));
        return Standing.of(step, history, Map.of(FRIDAY.minusWeeks(1), 2L), ALWAYS, MONDAY)
                .state();
    }

    private static Standing visits(List<LocalDate> done, Days days, LocalDate today) {
        return standing(step(3, Rhythm.WEEK), done, days, today);
    }

    private static Step step(int times, Rhythm every) {
        return new Step(CustomerKind.NEW, "lead", "visits", Label.NONE, times, every, false, false, Label.NONE);
    }

    private static List<LocalDate> times(int times, LocalDate day) {
        return IntStream.range(0, times).mapToObj(time -> day).toList();
    }

    private static List<LocalDate> with(List<LocalDate> done, int times, LocalDate day) {
        return Stream.concat(done.stream(), times(times, day).stream()).toList();
    }
}
