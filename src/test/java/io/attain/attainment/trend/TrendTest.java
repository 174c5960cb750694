package io.attain.attainment.trend;

import static io.attain.attainment.trend.TrendFixture.CALENDAR;
import static io.attain.attainment.trend.TrendFixture.MID_NOVEMBER;
import static io.attain.attainment.trend.TrendFixture.at;
import static io.attain.attainment.trend.TrendFixture.quarterBefore;
import static io.attain.attainment.trend.TrendFixture.tallies;
import static io.attain.attainment.trend.TrendFixture.tree;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.trend.Trend.Point;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Version;
import java.time.LocalDate;
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

    @Property(tries = 200)
    void agreesWithTheAttainmentOfItsDay(
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll @IntRange(max = 91) int day,
            @ForAll long seed) {
        TargetTree tree = decomposed(amount, weights);
        SortedMap<LocalDate, Tally> results = results(seed, 40);
        LocalDate asOf = START.plusDays(day);

        Trend trend = Trend.of(tree, results, Optional.empty(), asOf, TargetFixture.WEEKDAYS, Steps.DAY);
        Attainment figures = Attainment.of(tree, Map.of(1L, sum(results)), asOf, TargetFixture.WEEKDAYS);

        assertThat(lastActual(trend)).isEqualTo(figures.actual());
        assertThat(last(trend).expected()).isEqualTo(Exact.of(amount)).isEqualTo(Exact.of(trend.target()));
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
                TargetFixture.WEEKDAYS,
                Steps.DAY);

        rises(trend, Point::actual);
        assertThat(trend.points()).extracting(Point::expected).isSorted();
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
        Trend daily = trend(Steps.DAY, seed, START.plusDays(day));
        Trend weekly = trend(Steps.WEEK, seed, START.plusDays(day));

        assertThat(daily.points())
                .containsAll(weekly.points())
                .containsAll(trend(Steps.MONTH, seed, START.plusDays(day)).points());
        assertThat(weekly.points()).hasSizeBetween(14, 16);
        assertThat(last(weekly)).isEqualTo(last(daily));
        assertThat(lastActual(weekly)).isEqualTo(lastActual(daily));
        assertThat(weekly.now()).isEqualTo(daily.now());
    }

    private static Trend trend(Steps steps, long seed, LocalDate asOf) {
        return Trend.of(
                decomposed(1_000, List.of(1)),
                results(seed, 20),
                lastQuarter(seed),
                asOf,
                TargetFixture.WEEKDAYS,
                steps);
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
        // 9 of 66 working days are over: 90 of them are expected.
        LocalDate tenthMorning = LocalDate.of(2026, 10, 14);
        SortedMap<LocalDate, Tally> results = tallies(Map.of(START, 90L));

        assertThat(trend(results, tenthMorning).outlook()).isEqualTo(new Trend.Outlook(660, null, null));
        assertThat(trend(results, tenthMorning.plusDays(1)).outlook().low()).isNotNull();
        assertThat(trend(results, START).outlook()).isNull();
        assertThat(trend(results, QUARTER.end()).outlook()).isNull();
        assertThat(lastActual(trend(results, QUARTER.end()))).isEqualTo(90);
    }

    /** The quarter was 660, and is 1,320 from mid-November on: 32 of 66 working days are over. */
    @Test
    void eachDayIsExpectedByTheVersionThatWasInForce() {
        Goal revised = Goal.of(Metric.REVENUE, 1_320)
                .agreed(List.of(new Version(1, START, 660), new Version(2, MID_NOVEMBER, 1_320)));
        Trend trend = Trend.of(
                tree(aiming(revised, root(1, 0))),
                tallies(Map.of(START, 320L)),
                Optional.empty(),
                MID_NOVEMBER,
                TargetFixture.WEEKDAYS,
                Steps.DAY);

        assertThat(at(trend, MID_NOVEMBER.minusDays(1)).expected()).isEqualTo(Exact.of(320));
        assertThat(at(trend, MID_NOVEMBER).expected()).isEqualTo(Exact.of(660));
        assertThat(last(trend).expected()).isEqualTo(Exact.of(1_320));
        assertThat(trend.now().expected()).as("as the panel tells it today").isEqualTo(Exact.of(640));
        assertThat(trend.outlook().total()).isEqualTo(660);
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
    void aRateIsTheMeanSoFarAndIsForecastToStay() {
        TargetNode rate = aiming(Goal.of(Metric.REPURCHASE_RATE, 6_000), root(1, 0));
        SortedMap<LocalDate, Tally> results = new TreeMap<>(
                Map.of(START.plusDays(1), new Tally(10_000, 2), START.plusDays(20), new Tally(20_000, 2)));

        Trend trend = Trend.of(tree(rate), results, Optional.empty(), MID_NOVEMBER, TargetFixture.WEEKDAYS, Steps.DAY);

        assertThat(trend.points().get(0).actual()).isNull();
        assertThat(at(trend, START.plusDays(1)).actual()).isEqualTo(5_000);
        assertThat(lastActual(trend)).isEqualTo(7_500);
        assertThat(trend.points())
                .allSatisfy(point -> assertThat(point.expected()).isEqualTo(Exact.of(6_000)));
        assertThat(trend.outlook()).isEqualTo(new Trend.Outlook(7_500, null, null));
        assertThat(Trend.of(
                                tree(rate),
                                new TreeMap<>(),
                                Optional.empty(),
                                MID_NOVEMBER,
                                TargetFixture.WEEKDAYS,
                                Steps.DAY)
                        .outlook())
                .isNull();
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
        return Trend.of(tree(root(1, 660)), results, Optional.empty(), asOf, TargetFixture.WEEKDAYS, Steps.DAY);
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

    private static Tally sum(SortedMap<LocalDate, Tally> results) {
        return results.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static Point last(Trend trend) {
        return trend.points().get(trend.points().size() - 1);
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
