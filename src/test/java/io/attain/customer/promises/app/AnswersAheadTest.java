package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.customer.Tier;
import io.attain.customer.promises.AnswerGap;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.app.AnswersAhead.Unkept;
import io.attain.customer.promises.app.TouchLoads.Promised;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleEffect.Measure;
import io.attain.kernel.rules.RuleValues;
import io.attain.teams.app.KnownPeople;
import io.attain.teams.app.LeadingTeams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a Monday at noon, where the server and all people have UTC: work is from 9 to 12 and from 13 to 18, Monday to Friday. */
class AnswersAheadTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ResponseLimit DAY = new ResponseLimit(24, false);

    private final Today today = SetClock.noonOf(MONDAY);
    private final Calendars calendars = mock();
    private final LeadingTeams teams = mock();
    private final InMemoryPeople staff = new InMemoryPeople("lily", "tom");
    private final AnswersAhead answers = new AnswersAhead(calendars, new PromiseKeepers(teams, staff), today);

    @BeforeEach
    void weeks() {
        when(calendars.of(1)).thenReturn(ProjectCalendar.STANDARD);
        when(teams.actingFor(anyLong(), any(), any())).thenReturn(Optional.empty());
    }

    /** Who asks on Friday at 18 has a right to an answer on Saturday, and the first who could give it comes on Monday. */
    @Test
    void aDaysClockRunsOutOverBothWeekends() {
        assertThat(of(Strategy.STANDARD, held(1, Tier.A, "lily"), held(2, Tier.A, "tom"), held(3, Tier.C, "tom")))
                .containsExactly(new Unkept(
                        Tier.A,
                        DAY,
                        2,
                        List.of("lily", "tom"),
                        gap("2026-11-27T18:00:00Z", "2026-11-28T18:00:00Z", "2026-11-30T09:00:00Z"),
                        2));
    }

    @Test
    void workingHoursRunOutOverNoWeekendAndOverNoNight() {
        assertThat(of(with(Map.of("workingA", true, "responseA", 1)), held(1, Tier.A, "lily")))
                .isEmpty();
    }

    /** Eight working hours after Tuesday evening are over on Wednesday at 18; Lily is back on Friday. */
    @Test
    void whoIsOnLeaveAnswersNothingInTime() {
        isAway("lily", MONDAY.plusDays(2), MONDAY.plusDays(4));

        assertThat(of(with(Map.of("workingA", true, "responseA", 8)), held(1, Tier.A, "lily"), held(2, Tier.A, "tom")))
                .containsExactly(new Unkept(
                        Tier.A,
                        new ResponseLimit(8, true),
                        1,
                        List.of("lily"),
                        gap("2026-11-24T18:00:00Z", "2026-11-25T18:00:00Z", "2026-11-27T09:00:00Z"),
                        1));
    }

    @Test
    void whoActsForOneOnLeaveAnswers() {
        isAway("lily", MONDAY.plusDays(2), MONDAY.plusDays(4));
        when(teams.actingFor(anyLong(), any(), any())).thenReturn(Optional.of("tom"));

        assertThat(of(with(Map.of("workingA", true, "responseA", 8)), held(1, Tier.A, "lily")))
                .isEmpty();
    }

    @Test
    void aMakeUpDayOnTheWeekendLetsAnAnswerBeGiven() {
        ProjectCalendar madeUp = ProjectCalendar.STANDARD.with(List.of(
                new SpecialDay(MONDAY.plusDays(5), SpecialDay.Kind.MAKE_UP, "Make-up"),
                new SpecialDay(MONDAY.plusDays(12), SpecialDay.Kind.MAKE_UP, "Make-up")));
        when(calendars.of(1)).thenReturn(madeUp);

        assertThat(of(with(Map.of("responseA", 39)), held(1, Tier.A, "lily"))).isEmpty();
        assertThat(of(with(Map.of("responseA", 38)), held(1, Tier.A, "lily")))
                .extracting(Unkept::times)
                .containsExactly(2);
    }

    @Test
    void nobodysCustomersAreNeverAnswered() {
        assertThat(of(Strategy.STANDARD, held(1, Tier.A, "")))
                .containsExactly(new Unkept(
                        Tier.A, DAY, 1, List.of(), gap("2026-11-23T12:00:00Z", "2026-11-24T12:00:00Z", null), 1));
    }

    @Test
    void whoLeftAnswersNothing() {
        staff.leaves("tom");

        assertThat(of(Strategy.STANDARD, held(1, Tier.A, "tom")))
                .extracting(Unkept::owners, each -> each.worst().back())
                .containsExactly(tuple(List.of("tom"), null));
    }

    @Test
    void whoMayNotBeToldIsNotTold() {
        assertThat(answers.of(1, Strategy.STANDARD, List.of(held(1, Tier.A, "lily")), person -> false))
                .isEmpty();
    }

    /** Lily's customer becomes one that is answered within 24 hours, which a weekend does not keep. */
    @Test
    void whatAStrategyPromisesInVainIsToldBeforeItIsSaved() {
        KnownPeople people = mock();
        when(people.to(any(), any(), anyLong())).thenReturn((person, days) -> true);
        TouchLoads loads = new TouchLoads(
                ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> "lily")),
                new PromiseKeepers(teams, staff),
                answers,
                people,
                mock(),
                today);
        Map<Long, Tier> tiers = Map.of(1L, Tier.B, 2L, Tier.C);

        assertThat(loads.of(
                        1,
                        "mei",
                        new Promised(Strategy.STANDARD, tiers),
                        new Promised(with(Map.of("responseB", 24, "workingB", false)), tiers)))
                .containsExactly(new Load("lily", List.of(new Measure("unkept", 10, null, null))));
    }

    private void isAway(String person, LocalDate from, LocalDate until) {
        ProjectCalendar calendar = ProjectCalendar.STANDARD.withLeave(person, new Period(from, until));
        when(calendars.of(1)).thenReturn(calendar);
        when(teams.isAway(anyLong(), any(), any()))
                .thenAnswer(call -> calendar.isOnLeave(call.getArgument(1), call.getArgument(2)));
    }

    private List<Unkept> of(Strategy strategy, TieredCustomer... customers) {
        return answers.of(1, strategy, List.of(customers), person -> true);
    }

    private static TieredCustomer held(long id, Tier tier, String owner) {
        return new TieredCustomer(id, tier, MONDAY, owner, Map.of());
    }

    private static AnswerGap gap(String from, String due, @Nullable String back) {
        return new AnswerGap(Instant.parse(from), Instant.parse(due), back == null ? null : Instant.parse(back));
    }

    private static Strategy with(Map<String, Object> other) {
        return StrategyRuleSet.SET.read(
                new RuleValues(other).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD)));
    }
}
