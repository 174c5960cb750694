package io.attain.target.trend;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.START;
import static io.attain.target.TargetFixture.aiming;
import static io.attain.target.TargetFixture.node;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.Goal;
import io.attain.target.Tally;
import io.attain.target.TargetFixture;
import io.attain.target.TargetNode;
import io.attain.target.TargetTree;
import io.attain.target.attainment.Attainment;
import io.attain.target.trend.Trend.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;
    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Property(tries = 200)
    void agreesWithTheAttainmentOfItsDay(
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll @IntRange(max = 91) int day,
            @ForAll long seed) {
        TargetTree tree = decomposed(amount, weights);
        SortedMap<LocalDate, Tally> results = results(seed, 40);
        LocalDate asOf = START.plusDays(day);

        Trend trend = Trend.of(tree, results, Optional.empty(), asOf, TargetFixture.WEEKDAYS);
        Attainment figures = Attainment.of(tree, Map.of(1L, sum(results)), asOf, TargetFixture.WEEKDAYS);

        assertThat(lastActual(trend)).isEqualTo(figures.actual());
        assertThat(last(trend).expected()).isEqualTo(amount).isEqualTo(trend.target());
        assertThat(trend.now().expected()).isEqualTo(figures.expected());
        assertThat(trend.now().actual()).isEqualTo(figures.actual());
        assertThat(trend.outlook() == null ? null : trend.outlook().total())
                .isEqualTo(figures.forecast().isPresent() ? figures.forecast().getAsLong() : null);
    }

    @Property(tries = 200)
    void neverGoesBackAndKeepsItsBandAroundTheForecast(
            @ForAll @LongRange(max = 1_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll @IntRange(max = 91) int day,
            @ForAll long seed) {
        Trend trend = Trend.of(
                decomposed(amount, weights),
                results(seed, 40),
                lastQuarter(seed),
                START.plusDays(day),
                TargetFixture.WEEKDAYS);

        rises(trend, Point::actual);
        rises(trend, Point::expected);
        rises(trend, Point::last);
        rises(trend, point -> point.forecast() == null ? null : point.forecast().total());
        assertThat(trend.points())
                .hasSize(92)
                .filteredOn(
                        point -> point.forecast() != null && point.forecast().low() != null)
                .allSatisfy(point -> assertThat(point.forecast().total())
                        .isBetween(point.forecast().low(), point.forecast().high())
                        .isGreaterThanOrEqualTo(lastActual(trend)));
        assertThat(last(trend).last()).isEqualTo(trend.last().total());
    }

    @Property(tries = 100)
    void byWeekIsTheSameAtFewerDays(@ForAll @IntRange(min = -10, max = 100) int day, @ForAll long seed) {
        Trend daily = Trend.of(
                decomposed(1_000, List.of(1)),
                results(seed, 20),
                lastQuarter(seed),
                START.plusDays(day),
                TargetFixture.WEEKDAYS);
        Trend weekly = daily.weekly();

        assertThat(daily.points()).containsAll(weekly.points());
        assertThat(weekly.points()).hasSizeBetween(14, 16);
        assertThat(last(weekly)).isEqualTo(last(daily));
        assertThat(lastActual(weekly)).isEqualTo(lastActual(daily));
    }

    @Test
    void theForecastGoesOnAsTheFinishedDaysDid() {
        Trend trend = trend(tallies(Map.of(START, 320L)), MID_NOVEMBER);

        // 32 of 66 working days are over.
        assertThat(trend.finishedDays()).isEqualTo(32);
        assertThat(trend.outlook().total()).isEqualTo(660);
        assertThat(at(trend, MID_NOVEMBER.minusDays(1)).forecast()).isNull();
        assertThat(at(trend, MID_NOVEMBER).forecast().total()).isEqualTo(320);
        assertThat(at(trend, MID_NOVEMBER.plusDays(1)).forecast().total()).isEqualTo(340);
        assertThat(at(trend, MID_NOVEMBER.plusDays(1)).actual()).isNull();
    }

    @Test
    void daysThatAreAllAlikeLeaveNoDoubt() {
        SortedMap<LocalDate, Tally> results = new TreeMap<>();
        CALENDAR.days(new Period(START, MID_NOVEMBER)).forEach(day -> results.put(day, new Tally(10, 1)));

        Trend trend = trend(results, MID_NOVEMBER);

        assertThat(trend.outlook().low()).isEqualTo(660);
        assertThat(trend.outlook().high()).isEqualTo(660);
    }

    @Test
    void theBandIsThatOfTheFormula() {
        // Every other of 32 working days brings 20: the mean is 10, the deviation 20 × √(8 ÷ 31) = 10.16.
        SortedMap<LocalDate, Tally> results = new TreeMap<>();
        int[] count = {0};
        CALENDAR.days(new Period(START, MID_NOVEMBER))
                .forEach(day -> results.put(day, new Tally(count[0]++ % 2 == 0 ? 20 : 0, 1)));

        Trend trend = trend(results, MID_NOVEMBER);

        // 1.2816 × 10.16 × √(34 × (1 + 34 ÷ 32)) = 109.04
        assertThat(trend.outlook().total()).isEqualTo(660);
        assertThat(trend.outlook().low()).isEqualTo(551);
        assertThat(trend.outlook().high()).isEqualTo(769);
    }

    @Test
    void aFewDaysForecastWithoutABandAndNoDayForecastsNothing() {
        LocalDate tenthMorning = LocalDate.of(2026, 10, 14);
        SortedMap<LocalDate, Tally> results = tallies(Map.of(START, 90L));

        assertThat(trend(results, tenthMorning).outlook()).isEqualTo(new Trend.Outlook(660, null, null));
        assertThat(trend(results, tenthMorning.plusDays(1)).outlook().low()).isNotNull();
        assertThat(trend(results, START).outlook()).isNull();
        assertThat(trend(results, QUARTER.end()).outlook()).isNull();
        assertThat(lastActual(trend(results, QUARTER.end()))).isEqualTo(90);
    }

    @Test
    void whatIsPostedAheadOfTimeIsSeen() {
        Trend trend = trend(tallies(Map.of(START, 5L, MID_NOVEMBER.plusDays(3), 7L)), MID_NOVEMBER);

        assertThat(at(trend, MID_NOVEMBER.plusDays(2)).actual()).isEqualTo(5);
        assertThat(lastActual(trend)).isEqualTo(12);
        assertThat(trend(new TreeMap<>(), START.minusDays(3)).points())
                .allSatisfy(point -> assertThat(point.actual()).isNull());
    }

    @Test
    void theLastPeriodIsComparedByWorkingDaysLeft() {
        // The third quarter of 2026 has 66 working days as the fourth has; its Friday the 25th and the weekend leave 3.
        Map<LocalDate, Long> before = Map.of(
                LocalDate.of(2026, 7, 1), 1L,
                LocalDate.of(2026, 9, 26), 20L,
                LocalDate.of(2026, 9, 28), 300L,
                LocalDate.of(2026, 9, 30), 4000L);
        LastPeriod last = LastPeriod.of(quarterBefore(9, "mei"), tallies(before), CALENDAR);

        Trend trend =
                Trend.of(tree(root(1, 660)), new TreeMap<>(), Optional.of(last), MID_NOVEMBER, TargetFixture.WEEKDAYS);

        assertThat(at(trend, START).last()).isEqualTo(1);
        assertThat(at(trend, LocalDate.of(2026, 12, 28)).last()).isEqualTo(21);
        assertThat(at(trend, LocalDate.of(2026, 12, 29)).last()).isEqualTo(321);
        assertThat(at(trend, LocalDate.of(2026, 12, 31)).last()).isEqualTo(4321);
        assertThat(trend.last().total()).isEqualTo(4321);
        assertThat(last(tree(root(1, 660)), last, START)).isNull();
        assertThat(last(tree(root(1, 660)), last, LocalDate.of(2026, 12, 29))).isEqualTo(21);
        assertThat(last(tree(root(1, 660)), last, QUARTER.end().plusDays(5))).isEqualTo(4321);
    }

    @Test
    void aLongerPeriodBeginsBeforeTheShorterOneDid() {
        LastPeriod june = LastPeriod.of(
                node(9, null, 9, null, month(6), Scope.ANY, 100),
                tallies(Map.of(LocalDate.of(2026, 6, 1), 5L)),
                CALENDAR);
        TargetNode july = node(1, null, 1, null, month(7), Scope.ANY, 100);

        Trend trend = Trend.of(
                tree(july), new TreeMap<>(), Optional.of(june), july.period().start(), TargetFixture.WEEKDAYS);

        // July has 23 working days, June has 22.
        assertThat(trend.points().get(0).last()).isNull();
        assertThat(trend.points().get(1).last()).isEqualTo(5);
    }

    @Test
    void followsTheTargetOfTheSameKindThatEndedWhenThisOneBegan() {
        TargetNode now = node(1, null, 1, "mei", QUARTER, Scope.ANY, 100);
        Scope east = new Scope("East China", null, null);
        Period third = QUARTER.previous();

        assertThat(LastPeriod.before(
                        now,
                        List.of(
                                node(2, null, 2, "mei", QUARTER, Scope.ANY, 100),
                                node(3, null, 3, "mei", third, east, 100),
                                node(4, null, 4, "zhou", third, Scope.ANY, 100),
                                node(
                                        5,
                                        null,
                                        5,
                                        "mei",
                                        new Period(third.start().plusMonths(1), third.end()),
                                        Scope.ANY,
                                        1),
                                share(6, 3, "mei", third, Scope.ANY, 100),
                                node(7, null, 7, "mei", third, Scope.ANY, 100))))
                .map(TargetNode::issueId)
                .hasValue(7L);
        assertThat(LastPeriod.before(now, List.of(aiming(Goal.of(Metric.CALLS, 5), quarterBefore(8, "mei")))))
                .isEmpty();
    }

    @Test
    void theTargetOfAnotherLeaderIsTheSameTeams() {
        TargetNode now = TargetFixture.led(node(1, null, 1, "mei", QUARTER, Scope.ANY, 100));

        assertThat(LastPeriod.before(now, List.of(TargetFixture.led(quarterBefore(8, "zhou")))))
                .isPresent();
        assertThat(LastPeriod.before(now, List.of(quarterBefore(8, "zhou")))).isEmpty();
    }

    @Test
    void aRateIsTheMeanSoFarAndIsForecastToStay() {
        TargetNode rate = aiming(Goal.of(Metric.REPURCHASE_RATE, 6_000), root(1, 0));
        SortedMap<LocalDate, Tally> results = new TreeMap<>(
                Map.of(START.plusDays(1), new Tally(10_000, 2), START.plusDays(20), new Tally(20_000, 2)));

        Trend trend = Trend.of(tree(rate), results, Optional.empty(), MID_NOVEMBER, TargetFixture.WEEKDAYS);

        assertThat(trend.points().get(0).actual()).isNull();
        assertThat(at(trend, START.plusDays(1)).actual()).isEqualTo(5_000);
        assertThat(lastActual(trend)).isEqualTo(7_500);
        assertThat(trend.points())
                .allSatisfy(point -> assertThat(point.expected()).isEqualTo(6_000));
        assertThat(trend.outlook()).isEqualTo(new Trend.Outlook(7_500, null, null));
        assertThat(Trend.of(tree(rate), new TreeMap<>(), Optional.empty(), MID_NOVEMBER, TargetFixture.WEEKDAYS)
                        .outlook())
                .isNull();
    }

    private static Period month(int month) {
        return Period.of(YearMonth.of(2026, month));
    }

    private static TargetNode quarterBefore(long id, String owner) {
        return node(id, null, id, owner, QUARTER.previous(), Scope.ANY, 1_000);
    }

    private static Optional<LastPeriod> lastQuarter(long seed) {
        SortedMap<LocalDate, Tally> results = new TreeMap<>();
        results(seed, 30).forEach((day, tally) -> {
            LocalDate earlier = day.minusDays(92);
            results.put(
                    earlier.isBefore(QUARTER.previous().start())
                            ? QUARTER.previous().start()
                            : earlier,
                    tally);
        });
        return Optional.of(LastPeriod.of(quarterBefore(9, "mei"), results, CALENDAR));
    }

    private static Trend trend(SortedMap<LocalDate, Tally> results, LocalDate asOf) {
        return Trend.of(tree(root(1, 660)), results, Optional.empty(), asOf, TargetFixture.WEEKDAYS);
    }

    private static TargetTree tree(TargetNode... nodes) {
        return TargetTree.of(List.of(nodes)).get(0);
    }

    /** A root whose parts sum to it: even ones have the whole quarter, odd ones one month of it. */
    private static TargetTree decomposed(long amount, List<Integer> weights) {
        long[] amounts = Split.byLargestRemainder(
                amount, weights.stream().mapToLong(Integer::longValue).toArray());
        List<TargetNode> nodes = new ArrayList<>(List.of(root(1, amount)));
        for (int i = 0; i < amounts.length; i++) {
            Period period = i % 2 == 0 ? QUARTER : QUARTER.months().get(i % 3);
            nodes.add(share(2 + i, 1, "rep" + i, period, Scope.ANY, amounts[i]));
        }
        return TargetTree.of(nodes).get(0);
    }

    private static SortedMap<LocalDate, Tally> results(long seed, int count) {
        Random random = new Random(seed);
        SortedMap<LocalDate, Tally> results = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            results.merge(START.plusDays(random.nextInt(60)), new Tally(random.nextInt(1_000_000), 1), Tally::plus);
        }
        return results;
    }

    private static SortedMap<LocalDate, Tally> tallies(Map<LocalDate, Long> amounts) {
        SortedMap<LocalDate, Tally> tallies = new TreeMap<>();
        amounts.forEach((day, amount) -> tallies.put(day, new Tally(amount, 1)));
        return tallies;
    }

    private static Tally sum(SortedMap<LocalDate, Tally> results) {
        return results.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static Point at(Trend trend, LocalDate day) {
        return trend.points().stream()
                .filter(point -> point.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static Point last(Trend trend) {
        return trend.points().get(trend.points().size() - 1);
    }

    /** What the period before had reached with as many working days left as there are on a morning. */
    private static Long last(TargetTree tree, LastPeriod last, LocalDate asOf) {
        return Trend.of(tree, new TreeMap<>(), Optional.of(last), asOf, TargetFixture.WEEKDAYS)
                .now()
                .last();
    }

    private static Long lastActual(Trend trend) {
        return trend.points().stream()
                .map(Point::actual)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static void rises(Trend trend, Function<Point, Long> line) {
        List<Long> values =
                trend.points().stream().map(line).filter(Objects::nonNull).toList();
        assertThat(values).isSorted();
    }
}
