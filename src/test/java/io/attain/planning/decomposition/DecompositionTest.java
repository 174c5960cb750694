package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.attainment.figures.Phasing;
import io.attain.kernel.Exact;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.planning.decomposition.Decomposition.Fault;
import io.attain.planning.decomposition.Decomposition.Problem;
import io.attain.targets.Goal;
import io.attain.targets.MonthWeights;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final Weighted<Person> LILY = new Weighted<>(new Person("lily", "Lily Chen"), 2);

    @Test
    void splitsByMonths() {
        List<ShareDraft> shares = shares(by(months(30, 40, 30)), root(1, 100_01));

        assertThat(shares).extracting(ShareDraft::amount).containsExactly(30_00L, 40_01L, 30_00L);
        assertThat(shares.get(1).summary()).isEqualTo("Target 1 · 2026-11");
        assertThat(shares).extracting(ShareDraft::period).containsExactlyElementsOf(QUARTER.months());
    }

    @Test
    void splitsByWeeksThatLieInOneMonthEach() {
        Period fortnight = new Period(START.plusDays(24), START.plusDays(38));
        TargetNode target = node(1, null, 1, null, fortnight, Scope.ANY, 1000);

        List<ShareDraft> shares = shares(by(new TimeSplit(TimeSplit.By.WEEKS, List.of(1L, 5L, 0L, 4L))), target);

        assertThat(shares)
                .extracting(ShareDraft::summary)
                .containsExactly("Target 1 · 2026-10 W43", "Target 1 · 2026-10 W44", "Target 1 · 2026-11 W45");
        assertThat(shares).extracting(ShareDraft::amount).containsExactly(100L, 500L, 400L);
    }

    @Test
    void monthsAreThePeriodsOfTheFiscalYears() {
        FiscalYears years = new FiscalYears(1, FiscalYears.Pattern.WEEKS_445, DayOfWeek.MONDAY, 12, false);
        Period third = years.named("FY26 Q3", START).orElseThrow().period();
        TargetNode target = aiming(
                Goal.of(Metric.REVENUE, 12_000_000)
                        .phased(MonthWeights.read("30/40/30").of(years)),
                node(1, null, 1, null, third, Scope.ANY, 0));

        List<ShareDraft> shares = shares(by(months(30, 40, 30)), target);

        assertThat(shares).extracting(ShareDraft::amount).containsExactly(3_600_000L, 4_800_000L, 3_600_000L);
        assertThat(shares)
                .extracting(ShareDraft::summary)
                .containsExactly("Target 1 · FY26 P07", "Target 1 · FY26 P08", "Target 1 · FY26 P09");
        assertThat(shares).extracting(share -> share.period().days()).containsExactly(28L, 28L, 35L);
        assertThat(TimeSplit.By.WEEKS.parts(target))
                .as("whole ISO weeks, none is cut")
                .hasSize(13)
                .allMatch(week -> week.days() == 7);
        assertThat(new Phasing(12_000_000, third, target.monthWeights(), WorkingCalendar.MONDAY_TO_FRIDAY)
                        .expected(shares.get(1).period().end()))
                .isEqualTo(Exact.of(8_400_000));
    }

    @Test
    void crossesAllDimensionsInOrder() {
        Decomposition split = new Decomposition(
                months(1, 1, 1), named(1, 1), List.of(), List.of(new Weighted<>("New", 1)), List.of(LILY), Map.of());

        List<ShareDraft> shares = shares(split, root(1, 600));

        assertThat(shares).hasSize(6);
        ShareDraft second = shares.get(1);
        assertThat(second.summary()).isEqualTo("Target 1 · 2026-10 · Part 1 · New · Lily Chen");
        assertThat(second.scope()).isEqualTo(new Scope("Part 1", null, "New"));
        assertThat(second.owner()).isEqualTo(LILY.value());
        assertThat(second.amount()).isEqualTo(100);
    }

    @Test
    void saysWhatSpeaksAgainstItAndWhere() {
        TargetNode east = node(1, null, 1, null, QUARTER, new Scope("East China", null, null), 100);
        Decomposition wrong = new Decomposition(
                months(1),
                List.of(new Weighted<>("North China", 1)),
                named(1),
                List.of(),
                List.of(LILY, LILY),
                Map.of());

        assertThat(wrong.faults(east))
                .containsExactly(
                        new Fault("months", Problem.MONTH_COUNT, "3"),
                        new Fault("regions", Problem.OUTSIDE_SCOPE, "North China"),
                        new Fault("owners", Problem.NAMED_TWICE, "Lily Chen"));
        assertThatThrownBy(() -> shares(wrong, east)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWeightsOfWeeksThatDoNotFitOrWeighNothing() {
        assertThat(by(new TimeSplit(TimeSplit.By.WEEKS, List.of(1L))).faults(root(1, 1)))
                .containsExactly(new Fault("weeks", Problem.WEEK_COUNT, "16"));
        assertThat(by(months(0, 0, 0)).faults(root(1, 1))).containsExactly(new Fault("months", Problem.WEIGHT, ""));
    }

    @Test
    void refusesToSplitByNothingAndIntoTooMuch() {
        long[] fiftyOne = new long[51];
        Arrays.fill(fiftyOne, 1);
        Decomposition tooMuch =
                new Decomposition(null, named(fiftyOne), named(fiftyOne), List.of(), List.of(), Map.of());

        assertThat(by(null).faults(root(1, 1))).containsExactly(new Fault(null, Problem.NO_DIMENSION, ""));
        assertThat(tooMuch.faults(root(1, 1))).containsExactly(new Fault(null, Problem.TOO_MANY, "2601"));
    }

    @Test
    void refusesALockOfWhatIsNoCell() {
        Map<Part, Long> locks = Map.of(new Part(QUARTER, Scope.ANY, "lily"), 5L);
        Decomposition wrong = new Decomposition(months(1, 1, 1), List.of(), List.of(), List.of(), List.of(), locks);

        assertThat(wrong.faults(root(1, 100)))
                .containsExactly(new Fault("locks", Problem.NO_SUCH_CELL, "2026-10-01/2026-12-31 · lily"));
    }

    @Test
    void splitsIntoAsManyAsAProjectBears() {
        List<Weighted<Person>> people = people(Collections.nCopies(208, 1L));
        Decomposition large = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, Collections.nCopies(12, 1L)),
                List.of(),
                List.of(),
                List.of(),
                people,
                Map.of());
        Period year = new Period(START, START.plusYears(1));

        List<ShareDraft> shares = shares(large, node(1, null, 1, null, year, Scope.ANY, 1_000_000_00L));

        assertThat(shares).hasSize(2496);
        assertThat(shares.stream().mapToLong(ShareDraft::amount).sum()).isEqualTo(1_000_000_00L);
    }

    @Property(tries = 300)
    void everyDimensionSumsToItsOwnSplitOfTheWhole(
            @ForAll @LongRange(min = 0, max = 1L << 53) long amount,
            @ForAll("weights") List<Long> regions,
            @ForAll("weights") List<Long> lines,
            @ForAll("weights") List<Long> owners) {
        List<Long> months = List.of(30L, 40L, 30L);
        List<ShareDraft> shares = shares(
                new Decomposition(
                        new TimeSplit(TimeSplit.By.MONTHS, months),
                        named(regions),
                        named(lines),
                        List.of(),
                        people(owners),
                        Map.of()),
                root(1, amount));

        assertThat(shares).allMatch(share -> share.amount() >= 0);
        assertThat(shares.stream().mapToLong(ShareDraft::amount).sum()).isEqualTo(amount);
        assertSums(amount, months, shares, share -> QUARTER.months().indexOf(share.period()));
        assertSums(amount, regions, shares, share -> number(share.scope().region()));
        assertSums(amount, lines, shares, share -> number(share.scope().productLine()));
        assertSums(amount, owners, shares, share -> number(share.owner().key().replace("p", "Part ")));
    }

    private static void assertSums(
            long amount, List<Long> weights, List<ShareDraft> shares, Function<ShareDraft, Integer> index) {
        Map<Integer, Long> sums =
                shares.stream().collect(Collectors.groupingBy(index, Collectors.summingLong(ShareDraft::amount)));
        long[] expected = Split.byLargestRemainder(
                amount, weights.stream().mapToLong(Long::longValue).toArray());
        for (int i = 0; i < expected.length; i++) {
            assertThat(sums.get(i)).isEqualTo(expected[i]);
        }
    }

    private static List<ShareDraft> shares(Decomposition by, TargetNode target) {
        if (!by.faults(target).isEmpty()) {
            throw new IllegalArgumentException(by.faults(target).toString());
        }
        return by.grid(target, null, target.amount()).even();
    }

    private static Decomposition by(@Nullable TimeSplit time) {
        return new Decomposition(time, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static TimeSplit months(long... weights) {
        return new TimeSplit(TimeSplit.By.MONTHS, Arrays.stream(weights).boxed().toList());
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring("Part ".length()));
    }

    private static List<Weighted<Person>> people(List<Long> weights) {
        List<Weighted<Person>> people = new ArrayList<>();
        for (long weight : weights) {
            int number = people.size();
            people.add(new Weighted<>(new Person("p" + number, "P" + number), weight));
        }
        return people;
    }

    private static List<Weighted<String>> named(List<Long> weights) {
        return named(weights.stream().mapToLong(Long::longValue).toArray());
    }

    private static List<Weighted<String>> named(long... weights) {
        List<Weighted<String>> parts = new ArrayList<>();
        for (long weight : weights) {
            parts.add(new Weighted<>("Part " + parts.size(), weight));
        }
        return parts;
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 1000).list().ofMinSize(1).ofMaxSize(4);
    }
}
