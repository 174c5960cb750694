package io.attain.activity.completion;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyTargets;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.Expectations;
import io.attain.activity.PersonDay;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.Goal;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.teams.TeamTree;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A week of Lily's; the playbook asks for ten calls, three visits and a needs report. */
class ActionWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Word CALLS = word(Metric.CALLS);
    private static final Word VISITS = word(Metric.VISITS);
    private static final Whose LILYS_CALLS = new Whose("lily", Metric.CALLS);
    private static final DailyTargets NO_TARGETS = targets();

    @Test
    void withoutTargetsTheProjectsWeekIsDue() {
        ActionWeek week = calls(ProjectCalendar.STANDARD, NO_TARGETS, 3, 0, 2, 1, 1);

        assertThat(week.ofTargets()).isFalse();
        assertThat(week.total().due()).isEqualTo(Exact.of(10));
        assertThat(week.total().done()).isEqualTo(Exact.of(7));
        assertThat(week.total().rate()).contains(Exact.of(7, 10));
    }

    @Test
    void leaveTakesItsPartOfTheWeekAndAWholeWeekOfItAsksForNothing() {
        ProjectCalendar away =
                ProjectCalendar.STANDARD.withLeave("lily", new Period(MONDAY.plusDays(3), MONDAY.plusDays(5)));
        assertThat(calls(away, NO_TARGETS, 3, 3).total().due()).isEqualTo(Exact.of(6));
        ActionWeek visits = ActionWeek.of(VISITS, new Whose("lily", Metric.VISITS), days(away), NO_TARGETS, 5);
        assertThat(visits.total().due()).as("three fifths of three").isEqualTo(Exact.of(9, 5));

        ProjectCalendar gone = ProjectCalendar.STANDARD.withLeave("lily", new Period(MONDAY, MONDAY.plusDays(7)));
        assertThat(calls(gone, NO_TARGETS).total()).isEqualTo(Completion.NONE);
        assertThat(calls(gone, NO_TARGETS).total().shown()).isEmpty();
        assertThat(calls(gone, NO_TARGETS, 4).total().done())
                .as("logged all the same")
                .isEqualTo(Exact.of(4));
    }

    @Test
    void aWeekOfHolidaysAsksForTheDaysThatAreLeftAndMadeUp() {
        LocalDate fourth = LocalDate.of(2027, 10, 4);
        ProjectCalendar golden = ProjectCalendar.STANDARD.with(IntStream.rangeClosed(1, 9)
                .filter(day -> day != 8)
                .mapToObj(day ->
                        new SpecialDay(LocalDate.of(2027, 10, day), day == 9 ? Kind.MAKE_UP : Kind.HOLIDAY, "国庆节"))
                .toList());

        assertThat(ActionWeek.of(CALLS, LILYS_CALLS, days(fourth, golden), NO_TARGETS, 5)
                        .total()
                        .due())
                .isEqualTo(Exact.of(4));
    }

    @Test
    void halfADayOffTakesHalfADaysPartOfTheWeek() {
        ProjectCalendar halved = ProjectCalendar.STANDARD.withLeave(
                "lily", new Period(MONDAY.plusDays(3), MONDAY.plusDays(4)), Leave.Part.MORNING);
        assertThat(calls(halved, NO_TARGETS).total().due()).isEqualTo(Exact.of(9));

        TargetNode target = aiming(Goal.of(Metric.CALLS, 660), share(2, 1, "lily", QUARTER, Scope.ANY, 0));
        DailyTargets targets = new DailyTargets(List.of(target), (node, split) -> halved.of("lily"), node -> true);
        assertThat(calls(halved, targets).days().stream()
                        .map(ActionWeek.Day::due)
                        .limit(5))
                .as("660 in 65.5 days: half of it on the half day")
                .containsExactly(Exact.of(10), Exact.of(10), Exact.of(10), Exact.of(5), Exact.of(10));
    }

    @Test
    void ownTargetsTakeThePlaceOfTheProjectsWeek() {
        TargetNode target = aiming(Goal.of(Metric.CALLS, 660), share(2, 1, "lily", QUARTER, Scope.ANY, 0));
        ActionWeek week = calls(ProjectCalendar.STANDARD, targets(target), 10, 10, 10, 10, 10);

        assertThat(week.ofTargets()).isTrue();
        assertThat(week.total().due()).as("660 in 66 days").isEqualTo(Exact.of(50));

        TargetNode small = aiming(Goal.of(Metric.CALLS, 1), share(2, 1, "lily", QUARTER, Scope.ANY, 0));
        assertThat(calls(ProjectCalendar.STANDARD, targets(small)).total().due())
                .as("one call in the quarter, and not in this week")
                .isEqualTo(Exact.ZERO);
    }

    @Test
    void aTargetOfSomebodyElseOrOfAnotherTimeIsNone() {
        TargetNode toms = aiming(Goal.of(Metric.CALLS, 660), share(2, 1, "tom", QUARTER, Scope.ANY, 0));
        Period december = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
        TargetNode later = aiming(Goal.of(Metric.CALLS, 660), share(3, 1, "lily", december, Scope.ANY, 0));

        assertThat(calls(ProjectCalendar.STANDARD, targets(toms, later)).ofTargets())
                .isFalse();
    }

    @Test
    void whatIsShownIsTheWholeAtMostAndNobodyMakesUpForOthers() {
        Completion much = Completion.of(25, Exact.of(10));
        assertThat(much.rate()).contains(Exact.of(5, 2));
        assertThat(much.shown()).contains(Exact.of(1));

        Completion both = much.plus(Completion.of(0, Exact.of(10)));
        assertThat(both.rate()).contains(Exact.of(5, 4));
        assertThat(both.shown()).contains(Exact.of(1, 2));
    }

    @Test
    void aPersonsWeekIsTheMeanOfItsActions() {
        ActionWeek calls = calls(ProjectCalendar.STANDARD, NO_TARGETS, 40);
        ActionWeek visits =
                ActionWeek.of(VISITS, new Whose("lily", Metric.VISITS), days(ProjectCalendar.STANDARD), NO_TARGETS, 5);

        assertThat(new PersonWeek("lily", List.of(calls, visits)).shown()).contains(Exact.of(1, 2));
        assertThat(new PersonWeek("lily", List.of()).shown()).isEmpty();
    }

    @Property
    void theDaysSumToTheWeekAndWhatIsShownIsBetweenNothingAndTheWhole(
            @ForAll @Size(7) List<@IntRange(max = 40) Integer> done,
            @ForAll @IntRange(max = 7) int from,
            @ForAll @IntRange(max = 7) int to,
            @ForAll @IntRange(max = 500) int target) {
        ProjectCalendar calendar = from < to
                ? ProjectCalendar.STANDARD.withLeave("lily", new Period(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                : ProjectCalendar.STANDARD;
        DailyTargets targets = target == 0
                ? NO_TARGETS
                : targets(aiming(Goal.of(Metric.CALLS, target), share(2, 1, "lily", QUARTER, Scope.ANY, 0)));

        ActionWeek week = calls(
                calendar, targets, done.stream().mapToInt(Integer::intValue).toArray());
        Completion total = week.total();

        assertThat(week.days().stream().mapToLong(ActionWeek.Day::done).sum())
                .isEqualTo(total.done().rounded());
        assertThat(week.days().stream().map(ActionWeek.Day::due).reduce(Exact.ZERO, Exact::plus))
                .isEqualTo(total.due());
        assertThat(total.due()).isLessThanOrEqualTo(Exact.of(Math.max(10, target)));
        assertThat(total.rate().isPresent()).isEqualTo(total.due().sign() > 0);
        total.shown().ifPresent(shown -> {
            assertThat(shown).isBetween(Exact.ZERO, Exact.of(1));
            assertThat(shown).isLessThanOrEqualTo(total.rate().orElseThrow());
            assertThat(shown.equals(Exact.of(1))).isEqualTo(total.done().compareTo(total.due()) >= 0);
        });
    }

    private static ActionWeek calls(ProjectCalendar calendar, DailyTargets targets, int... done) {
        return ActionWeek.of(CALLS, LILYS_CALLS, days(calendar, done), targets, 5);
    }

    private static List<PersonDay> days(ProjectCalendar calendar, int... done) {
        return days(MONDAY, calendar, done);
    }

    private static List<PersonDay> days(LocalDate monday, ProjectCalendar calendar, int... done) {
        return IntStream.range(0, 7)
                .mapToObj(day -> PersonDay.of(
                        monday.plusDays(day),
                        new Expectations(calendar, TeamTree.NONE, person -> true),
                        "lily",
                        day < done.length && done[day] > 0 ? Map.of(Metric.CALLS, (long) done[day]) : null,
                        monday.plusDays(30)))
                .toList();
    }

    private static DailyTargets targets(TargetNode... nodes) {
        return new DailyTargets(List.of(nodes), TargetFixture.WEEKDAYS, node -> true);
    }

    private static Word word(Metric action) {
        return InMemoryVocabularies.standard().find(action).orElseThrow();
    }
}
