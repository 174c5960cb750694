package io.attain.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every fact book does, wherever it keeps its facts. */
public interface FactsContract extends ExpectedClosesContract {

    long PROJECT = 10_000;
    LocalDate DAY = LocalDate.of(2026, 11, 10);
    Scope EAST = new Scope("East China", null, "New");

    @Override
    Facts facts();

    @Test
    default void whatASourceSaysLastIsKept() {
        Facts facts = facts();
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily"))));
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "tom", 120))));
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "tom", 120))));

        assertThat(all(facts, Source.OPPORTUNITY)).containsExactly(win(7, "tom", 120));

        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of()));
        assertThat(all(facts, Source.OPPORTUNITY)).isEmpty();
    }

    @Test
    default void amountsAreSaidAnewOnlyWhereWhatIsSupposedIsKept() {
        Facts facts = facts();
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", 100)), 8L, List.of(win(8, "tom", 5))));

        Set<Long> otherwise = facts.restate(
                Source.OPPORTUNITY,
                Map.of(7L, List.of(win(7, "lily", 100)), 8L, List.of(win(8, "tom", 6)), 9L, List.of(win(9, "tom", 1))),
                Map.of(7L, List.of(win(7, "lily", 120)), 8L, List.of(win(8, "tom", 9)), 9L, List.of(win(9, "tom", 2))));

        assertThat(otherwise).containsExactlyInAnyOrder(8L, 9L);
        assertThat(all(facts, Source.OPPORTUNITY)).containsExactly(win(7, "lily", 120), win(8, "tom", 5));
    }

    /** The facts of an older site may stand in another order than a log tells them. */
    @Test
    default void anAmountOfOneMetricIsNotTakenForThatOfAnother() {
        Facts facts = facts();
        facts.replace(Source.LOG, Map.of(7L, List.of(done(Metric.VISITS, 5), done(Metric.CALLS, 5))));

        Set<Long> otherwise = facts.restate(
                Source.LOG,
                Map.of(7L, List.of(done(Metric.CALLS, 5), done(Metric.VISITS, 5))),
                Map.of(7L, List.of(done(Metric.CALLS, 8), done(Metric.VISITS, 5))));

        assertThat(otherwise).containsExactly(7L);
        assertThat(all(facts, Source.LOG)).containsExactly(done(Metric.VISITS, 5), done(Metric.CALLS, 5));
    }

    private static Result done(Metric action, int times) {
        return new Result(Source.LOG, 7, PROJECT, "lily", DAY, action, times, Scope.ANY, null);
    }

    @Test
    default void sourcesOfOneIdAndManyAtOnceAreKeptApart() {
        Facts facts = facts();
        Result calls = done(Metric.CALLS, 12);
        facts.replace(Source.LOG, Map.of(7L, List.of(calls)));
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(9L, List.of(win(9, "tom", 1)), 7L, List.of(win(7, "lily", 2)), 8L, List.of()));

        assertThat(all(facts, Source.OPPORTUNITY)).containsExactly(win(7, "lily", 2), win(9, "tom", 1));
        assertThat(all(facts, Source.LOG)).containsExactly(calls);
        assertThat(facts.range(PROJECT, Source.OPPORTUNITY, 7, 9)).containsExactly(win(9, "tom", 1));
        assertThat(facts.range(PROJECT + 1, Source.OPPORTUNITY, 0, 9)).isEmpty();
        assertThat(facts.of(Source.OPPORTUNITY, List.of(7L, 8L))).isEqualTo(Map.of(7L, List.of(win(7, "lily", 2))));
    }

    @Test
    default void factsAreAskedForByMetricDaysAndPerson() {
        Facts facts = facts();
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily")), 8L, List.of(win(8, "tom", 50))));

        assertThat(of(facts, Metric.REVENUE, DAY, null))
                .containsExactlyInAnyOrder(win(7, "lily", 100), win(8, "tom", 50));
        assertThat(of(facts, Metric.REVENUE, DAY, "lily")).containsExactly(win(7, "lily", 100));
        assertThat(of(facts, Metric.REVENUE, DAY.plusDays(1), null)).isEmpty();
        assertThat(of(facts, Metric.NEW_CUSTOMERS, DAY, null)).containsExactly(first(7, "lily"));
    }

    @Test
    default void aProjectIsWholeOnceItIsSaidToBe() {
        Facts facts = facts();

        assertThat(facts.isWhole(PROJECT)).isFalse();
        facts.markWhole(PROJECT);
        facts.markWhole(PROJECT);
        assertThat(facts.isWhole(PROJECT)).isTrue();
        assertThat(facts.isWhole(PROJECT + 1)).isFalse();

        facts.markPartial(PROJECT);
        facts.markPartial(PROJECT);
        assertThat(facts.isWhole(PROJECT)).isFalse();
        facts.markWhole(PROJECT);
        assertThat(facts.isWhole(PROJECT)).isTrue();
    }

    @Test
    default void theWayOfAnOpportunityIsKeptAsItWasSaidLast() {
        Facts facts = facts();
        facts.replaceChanges(Map.of(
                7L,
                        List.of(
                                change(7, null, "lead", 1),
                                change(7, "lead", "visited", 2),
                                change(7, "visited", "lead", 3)),
                9L, List.of(change(9, null, "won", 5))));
        facts.replaceChanges(
                Map.of(7L, List.of(change(7, null, "lead", 1), change(7, "lead", null, 4)), 8L, List.of()));
        facts.replaceChanges(Map.of(7L, List.of(change(7, null, "lead", 1), change(7, "lead", null, 4))));

        assertThat(facts.changes(PROJECT, 0, 9))
                .containsExactly(change(7, null, "lead", 1), change(7, "lead", null, 4), change(9, null, "won", 5));
        assertThat(facts.changes(PROJECT, 7, 8)).isEmpty();
        assertThat(facts.changes(PROJECT + 1, 0, 9)).isEmpty();
        assertThat(facts.changes(List.of(7L, 8L))).containsOnlyKeys(7L);

        facts.replaceChanges(Map.of(7L, List.of()));
        assertThat(facts.changes(PROJECT, 0, 9)).containsExactly(change(9, null, "won", 5));
    }

    @Test
    default void whatMovedInSomeTimeIsToldWithItsWholeWay() {
        Facts facts = facts();
        List<StageChange> moved = List.of(change(8, null, "lead", 1), change(8, "lead", "visited", 5));
        facts.replaceChanges(
                Map.of(7L, List.of(change(7, null, "lead", 1)), 8L, moved, 9L, List.of(change(9, null, "lead", 6))));

        assertThat(facts.moved(PROJECT, Set.of("lily"), at(5), at(6))).containsExactlyElementsOf(moved);
        assertThat(facts.moved(PROJECT + 1, null, at(2), at(9))).isEmpty();
    }

    @Test
    default void opportunitiesAreKnownByTheirResultsAndByTheirWay() {
        Facts facts = facts();
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", 100))));
        facts.replaceChanges(Map.of(9L, List.of(change(9, null, "lead", 1))));

        assertThat(facts.opportunities(PROJECT)).containsExactlyInAnyOrder(7L, 9L);
        assertThat(facts.opportunities(PROJECT + 1)).isEmpty();
    }

    @Test
    default void theDaysOfLogsAreKeptAsTheyWereSaidLast() {
        Facts facts = facts();
        facts.replaceDays(Map.of(7L, List.of(logged(7, "lily", 0)), 8L, List.of(), 9L, List.of(logged(9, "tom", 1))));
        facts.replaceDays(Map.of(7L, List.of(logged(7, "lily", 0)), 9L, List.of()));

        assertThat(facts.days(PROJECT, 0, 9)).containsExactly(logged(7, "lily", 0));
        assertThat(facts.days(PROJECT, 7, 9)).isEmpty();
        assertThat(facts.days(PROJECT + 1, 0, 9)).isEmpty();

        facts.replaceDays(Map.of(9L, List.of(logged(9, "tom", 1)), 7L, List.of(logged(7, "lily", 2))));
        assertThat(facts.days(PROJECT, 0, 9)).containsExactly(logged(7, "lily", 2), logged(9, "tom", 1));
    }

    @Test
    default void loggedDaysTellWhatWasDoneOnThem() {
        Facts facts = facts();
        facts.replaceDays(Map.of(
                7L, List.of(logged(7, "lily", 0)),
                8L, List.of(logged(8, "lily", 1)),
                9L, List.of(logged(9, "tom", 1)),
                10L, List.of(logged(10, "lily", 2))));
        facts.replace(
                Source.LOG, Map.of(7L, List.of(done(7, Metric.CALLS, 12), done(7, Metric.VISITS, 3)), 9L, List.of()));
        facts.replace(Source.OPPORTUNITY, Map.of(8L, List.of(win(8, "lily", 100))));

        assertThat(days(facts, Set.of("lily")))
                .isEqualTo(Map.of(
                        logged(7, "lily", 0),
                        Map.of(Metric.CALLS, 12L, Metric.VISITS, 3L),
                        logged(8, "lily", 1),
                        Map.of()));
        assertThat(days(facts, null)).hasSize(3).containsEntry(logged(9, "tom", 1), Map.of());
    }

    /** Of two days. */
    private static Map<LoggedDay, Map<Metric, Long>> days(Facts facts, @Nullable Set<String> owners) {
        Map<LoggedDay, Map<Metric, Long>> days = new HashMap<>();
        facts.forEachDay(PROJECT, owners, new Period(DAY, DAY.plusDays(2)), days::put);
        return days;
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(1_796_000_000L + second, 123_000_000);
    }

    private static LoggedDay logged(long logId, String owner, int later) {
        return new LoggedDay(logId, PROJECT, owner, DAY.plusDays(later));
    }

    private static Result done(long logId, Metric action, long times) {
        return new Result(Source.LOG, logId, PROJECT, "lily", DAY, action, times, Scope.ANY, null);
    }

    private static StageChange change(long id, @Nullable String from, @Nullable String to, long second) {
        return new StageChange(id, PROJECT, 70, from, to, at(second), "", "lily");
    }

    private static List<Result> all(Facts facts, Source source) {
        List<Result> all = new ArrayList<>();
        facts.forEach(PROJECT, source, all::add);
        return all;
    }

    @Test
    default void factsAreAskedForByPartOfTheBusinessAndAddedUpByDay() {
        Facts facts = facts();
        Result elsewhere = new Result(Source.OPPORTUNITY, 9, PROJECT, "tom", DAY, Metric.REVENUE, 7, Scope.ANY, null);
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(
                        7L, List.of(win(7, "lily", 100)),
                        8L, List.of(win(8, "tom", 50)),
                        9L, List.of(elsewhere)));
        Period days = new Period(DAY, DAY.plusDays(1));
        FactQuery everything = FactQuery.of(PROJECT, Metric.REVENUE, days);
        FactQuery east = everything.in(new Scope("East China", null, "New"));

        assertThat(facts.byDay(everything)).isEqualTo(Map.of(DAY, new Tally(157, 3)));
        assertThat(facts.byDay(east)).isEqualTo(Map.of(DAY, new Tally(150, 2)));
        assertThat(facts.byDay(everything.by("tom"))).isEqualTo(Map.of(DAY, new Tally(57, 2)));
        assertThat(facts.byDay(FactQuery.of(PROJECT, Metric.CALLS, days))).isEmpty();
    }

    @Test
    default void purchasesAreAddedUpByCustomer() {
        Facts facts = facts();
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(
                        7L,
                        List.of(bought(7, 100, 70L)),
                        8L,
                        List.of(bought(8, 50, 70L)),
                        9L,
                        List.of(bought(9, 3, 90L))));
        facts.replace(Source.OPPORTUNITY, Map.of(10L, List.of(bought(10, 5, null))));
        FactQuery revenue = FactQuery.of(PROJECT, Metric.REVENUE, new Period(DAY, DAY.plusDays(1)));

        assertThat(facts.byCustomer(revenue))
                .isEqualTo(Map.of(70L, new Bought(150, 2, DAY, DAY), 90L, new Bought(3, 1, DAY, DAY)));
        assertThat(facts.byCustomer(revenue.from(90))).isEqualTo(Map.of(90L, Bought.once(DAY, 3)));
        assertThat(facts.byCustomer(FactQuery.of(PROJECT + 1, Metric.REVENUE, revenue.days())))
                .isEmpty();
    }

    private static Result bought(long id, long amount, @Nullable Long customer) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", DAY, Metric.REVENUE, amount, EAST, customer);
    }

    @Test
    default void whatIsHeldIsWhatIsKept() {
        Facts facts = facts();
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily"))));

        assertThat(facts.hold(Source.OPPORTUNITY, Set.of(7L, 8L)))
                .isEqualTo(Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily")), 8L, List.of()));
        assertThat(facts.hold(Source.LOG, Set.of(7L))).isEqualTo(Map.of(7L, List.of()));
    }

    private static List<Result> of(Facts facts, Metric metric, LocalDate day, @Nullable String owner) {
        List<Result> found = new ArrayList<>();
        facts.forEach(
                FactQuery.of(PROJECT, metric, new Period(day, day.plusDays(1))).by(owner), found::add);
        return found;
    }

    private static Result win(long id, String owner, long amount) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, DAY, Metric.REVENUE, amount, EAST, null);
    }

    private static Result first(long id, String owner) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, DAY, Metric.NEW_CUSTOMERS, 1, EAST, null);
    }
}
