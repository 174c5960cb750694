package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a calendar, by hand or by a file, a closed month stays as it was when it was closed. */
class ClosedMonthsTest {

    private static final Period CLOSED = Period.ofInclusive(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> PEOPLE = List.of("lily", "tom");

    /** A change, named for the report of a failure. */
    record Change(String name, UnaryOperator<ProjectCalendar> step) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noChangeReachesIntoThem(@ForAll("changes") List<Change> before, @ForAll("changes") List<Change> after) {
        ProjectCalendar calendar = ProjectCalendar.STANDARD;
        for (Change change : before) {
            calendar = change.step.apply(calendar);
        }
        calendar = calendar.closedThrough(YearMonth.of(2026, 9), "mei", Instant.EPOCH, TODAY);
        List<LocalDate> worked = worked(calendar);
        for (Change change : after) {
            calendar = applied(change, calendar);
            assertThat(worked(calendar)).as(change.name).isEqualTo(worked);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aFileTakesNothingTwiceAndNothingThatIsClosed(@ForAll("feeds") List<FeedEvent> feed) {
        ProjectCalendar closed =
                ProjectCalendar.STANDARD.closedThrough(YearMonth.of(2026, 9), "mei", Instant.EPOCH, TODAY);

        HolidayImport once = HolidayImport.of(feed, closed);
        ProjectCalendar with = once.into(closed);

        assertThat(worked(with)).isEqualTo(worked(closed));
        assertThat(once.days())
                .extracting(SpecialDay::day)
                .doesNotHaveDuplicates()
                .noneMatch(closed::isClosed);
        assertThat(once.outcomes()).extracting(HolidayImport.Outcome::event).containsExactlyElementsOf(feed);
        assertThat(once.outcomes().stream().flatMap(outcome -> outcome.days().stream()))
                .as("each day is told with the event that brings it")
                .containsExactlyInAnyOrderElementsOf(
                        once.days().stream().map(SpecialDay::day).toList());
        assertThat(HolidayImport.of(feed, with).days()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aDayThatAnEventMakesWorkedIsWorkedWhateverTheOrder(@ForAll("feeds") List<FeedEvent> feed) {
        WorkingCalendar team = HolidayImport.of(feed, ProjectCalendar.STANDARD)
                .into(ProjectCalendar.STANDARD)
                .team();
        List<FeedEvent> turned = new ArrayList<>();
        feed.forEach(event -> turned.add(0, event));

        feed.stream()
                .filter(event -> event.mark() == SpecialDay.Kind.MAKE_UP)
                .flatMap(event -> event.when().stream())
                .forEach(days -> assertThat(team.workingDays(days)).isEqualTo(days.days()));
        assertThat(HolidayImport.of(turned, ProjectCalendar.STANDARD)
                        .into(ProjectCalendar.STANDARD)
                        .team())
                .isEqualTo(team);
    }

    private static ProjectCalendar applied(Change change, ProjectCalendar calendar) {
        try {
            return change.step.apply(calendar);
        } catch (CalendarRefused refused) {
            assertThat(refused.days()).isNotEmpty();
            return calendar;
        }
    }

    /** Who works on which closed days: the team, then each person. */
    private static List<LocalDate> worked(ProjectCalendar calendar) {
        List<LocalDate> worked = new ArrayList<>(calendar.team().days(CLOSED).toList());
        PEOPLE.forEach(person -> worked.addAll(calendar.of(person).days(CLOSED).toList()));
        return worked;
    }

    @Provide
    static Arbitrary<List<Change>> changes() {
        Arbitrary<Change> days = Combinators.combine(periods(), Arbitraries.of(SpecialDay.Kind.class))
                .as((period, kind) -> new Change(
                        kind + " " + period,
                        calendar -> calendar.with(period.start()
                                .datesUntil(period.end())
                                .map(day -> new SpecialDay(day, kind, "Company day"))
                                .toList())));
        Arbitrary<Change> noDays =
                periods().map(period -> new Change("no days " + period, calendar -> calendar.withoutDays(period)));
        Arbitrary<Change> leave = Combinators.combine(
                        periods(), Arbitraries.of(PEOPLE), Arbitraries.of(Leave.Part.class))
                .as((period, person, part) -> new Change(
                        person + " away " + period + part, calendar -> calendar.withLeave(person, period, part)));
        Arbitrary<Change> noLeave = Combinators.combine(periods(), Arbitraries.of(PEOPLE))
                .as((period, person) ->
                        new Change(person + " back " + period, calendar -> calendar.withoutLeave(person, period)));
        Arbitrary<Change> weekdays = Combinators.combine(starts(), Arbitraries.of(DayOfWeek.class))
                .as((from, last) -> new Change(
                        "weekdays " + from,
                        calendar -> calendar.with(new WeekPattern(from, EnumSet.range(DayOfWeek.MONDAY, last)))));
        Arbitrary<Change> noWeekdays =
                starts().map(from -> new Change("no weekdays " + from, calendar -> calendar.withoutWeekdays(from)));
        return Arbitraries.oneOf(days, noDays, leave, noLeave, weekdays, noWeekdays)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    static Arbitrary<List<FeedEvent>> feeds() {
        return Combinators.combine(periods(), Arbitraries.of("休｜节", "班｜节", "节"))
                .as((period, summary) -> new FeedEvent(summary, FeedEvent.markIn(summary), List.of(period), null))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                Arbitraries.just(WeekPattern.ALWAYS),
                Arbitraries.integers().between(-40, 60).map(AUTUMN::plusDays));
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 60),
                        Arbitraries.integers().between(1, 20))
                .as((from, length) -> new Period(AUTUMN.plusDays(from), AUTUMN.plusDays(from + length)));
    }
}
