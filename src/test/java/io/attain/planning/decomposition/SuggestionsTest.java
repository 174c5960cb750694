package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Metric;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import io.attain.planning.decomposition.Suggestions.By;
import io.attain.planning.decomposition.Suggestions.Dimension;
import io.attain.planning.decomposition.Suggestions.Weight;
import io.attain.targets.Goal;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed to split by: what was achieved before, or how the target itself weighs its days. */
class SuggestionsTest {

    private static final TargetNode TARGET =
            aiming(Goal.of(Metric.REVENUE, 1_000_00).phased(MonthWeights.read("30/40/30")), root(1, 1_000_00));
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final SplitOffer OFFER = new SplitOffer(
            new OptionNames(Map.of("East China", "华东", "West China", "West China")),
            OptionNames.unchanged("Product A"),
            OptionNames.NONE);
    private static final WorkingCalendar CHINA = new WorkingCalendar(
            WEEKDAYS,
            Set.copyOf(QUARTER.start().datesUntil(QUARTER.start().plusWeeks(1)).toList()),
            Set.of(LocalDate.of(2026, 10, 10)));

    private final PastResults past = new PastResults(TARGET, QUARTER.previous());

    @ParameterizedTest
    @CsvSource({
        "LAST_PERIOD, 2026-11-23, 2026-07-01, 2026-10-01",
        "LAST_PERIOD, 2026-08-15, 2026-07-01, 2026-10-01",
        "TRAILING, 2026-11-23, 2025-10-01, 2026-10-01",
        "TRAILING, 2026-08-15, 2025-08-16, 2026-08-16",
        "TRAILING, 2026-09-30, 2025-10-01, 2026-10-01",
        "TRAILING, 2024-02-29, 2023-03-01, 2024-03-01",
    })
    void whatWeighsIsOverOrUpToToday(By by, LocalDate today, LocalDate start, LocalDate end) {
        assertThat(by.before(TARGET, today)).isEqualTo(new Period(start, end));
    }

    @Test
    void monthsFollowThoseOfTheEarlierPeriodOneByOne() {
        achieved(1, "lily", LocalDate.of(2026, 7, 31), 600);
        achieved(2, "tom", LocalDate.of(2026, 9, 1), 900);

        assertThat(suggested().months())
                .isEqualTo(new Dimension(
                        true,
                        List.of(
                                new Weight("2026-10-01", 2, 600),
                                new Weight("2026-11-01", 0, 0),
                                new Weight("2026-12-01", 3, 900))));
        assertThat(suggested().weeks().parts())
                .allSatisfy(week -> assertThat(week.amount()).isZero())
                .filteredOn(week -> week.name().startsWith("2026-11"))
                .hasSize(6)
                .extracting(Weight::weight)
                .containsOnly(0L);
    }

    @Test
    void withoutResultsTheTargetsOwnPhasingWeighs() {
        assertThat(suggested().months().history()).isFalse();
        assertThat(suggested().months().parts()).extracting(Weight::weight).containsExactly(30L, 40L, 30L);
    }

    @Test
    void aYearOfResultsSaysNothingOfTheMonthsOfAQuarter() {
        PastResults year = new PastResults(TARGET, By.TRAILING.before(TARGET, LocalDate.of(2026, 11, 23)));
        year.add(win(1, "lily", LocalDate.of(2026, 1, 5), 600, Scope.ANY));

        Suggestions suggested = Suggestions.of(TARGET, year, OFFER, CHINA);

        assertThat(suggested.months().history()).isFalse();
        assertThat(suggested.months().parts()).extracting(Weight::weight).containsExactly(30L, 40L, 30L);
        assertThat(suggested.owners().history()).isTrue();
    }

    @Test
    void partsOfTheBusinessAreToldAsTheyAreCalledNow() {
        past.add(win(1, "lily", LocalDate.of(2026, 8, 15), 250, new Scope("East China", null, null)));
        past.add(win(2, "lily", LocalDate.of(2026, 8, 15), 750, new Scope("West China", "Gone", null)));

        assertThat(suggested().regions().history()).isTrue();
        assertThat(suggested().regions().parts())
                .containsExactlyInAnyOrder(new Weight("华东", 1, 250), new Weight("West China", 3, 750));
        assertThat(suggested().productLines())
                .as("what nothing was sold of weighs as all others")
                .isEqualTo(new Dimension(false, List.of(new Weight("Product A", 1, 0))));
        assertThat(suggested().customerTypes()).isEqualTo(new Dimension(false, List.of()));
    }

    @Test
    void theBestComesFirstAndWhoSoldNothingIsMissing() {
        achieved(1, "tom", LocalDate.of(2026, 8, 1), 500);
        achieved(2, "anna", LocalDate.of(2026, 8, 2), 1_000);
        achieved(3, "ben", LocalDate.of(2026, 8, 3), 500);
        achieved(4, "hugo", LocalDate.of(2026, 8, 3), -200);
        achieved(5, "lily", LocalDate.of(2026, 8, 3), 300);
        achieved(6, "lily", LocalDate.of(2026, 8, 4), -300);

        assertThat(suggested().owners())
                .isEqualTo(new Dimension(
                        true,
                        List.of(new Weight("anna", 2, 1_000), new Weight("ben", 1, 500), new Weight("tom", 1, 500))));
    }

    @Test
    void aMonthOfReturnsWeighsNothing() {
        achieved(1, "tom", LocalDate.of(2026, 7, 1), 700);
        achieved(2, "tom", LocalDate.of(2026, 8, 1), -100);
        achieved(3, "tom", LocalDate.of(2026, 9, 1), 300);

        assertThat(suggested().months().parts())
                .extracting(Weight::weight, Weight::amount)
                .containsExactly(tuple(7L, 700L), tuple(0L, -100L), tuple(3L, 300L));
    }

    /** The weeks of a month weigh together what the month does, whatever is free; and each as its working days. */
    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void weeksShareTheirMonthByItsWorkingDays(
            @ForAll("weights") List<Long> months, @ForAll("holidays") Set<LocalDate> free) {
        WorkingCalendar calendar = new WorkingCalendar(WEEKDAYS, free, Set.of());
        List<Period> weeks = QUARTER.weeks();
        List<Long> weights = new TimeWeights(QUARTER, MonthWeights.of(months), calendar).of(TimeSplit.By.WEEKS);

        assertThat(weights).hasSameSizeAs(weeks);
        for (int one = 0; one < weeks.size(); one++) {
            for (int other = one + 1; other < weeks.size(); other++) {
                Period first = weeks.get(one);
                Period second = weeks.get(other);
                if (YearMonth.from(first.start()).equals(YearMonth.from(second.start()))) {
                    assertThat(weights.get(one) * calendar.workingDays(second))
                            .isEqualTo(weights.get(other) * calendar.workingDays(first));
                }
            }
        }
        List<Long> byMonth = QUARTER.months().stream()
                .map(month -> sum(weeks, weights, month))
                .toList();
        assertThat(byMonth.get(0) * months.get(1)).isEqualTo(byMonth.get(1) * months.get(0));
        assertThat(byMonth.get(1) * months.get(2)).isEqualTo(byMonth.get(2) * months.get(1));
    }

    private static long sum(List<Period> weeks, List<Long> weights, Period month) {
        long sum = 0;
        for (int at = 0; at < weeks.size(); at++) {
            sum += month.contains(weeks.get(at)) ? weights.get(at) : 0;
        }
        return sum;
    }

    @Provide
    static Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 50).list().ofSize(3);
    }

    /** Some of the quarter's first twenty days of each month are free: of none all are. */
    @Provide
    static Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers().between(0, 59).set().ofMaxSize(20).map(numbers -> {
            Set<LocalDate> days = new HashSet<>();
            numbers.forEach(
                    number -> days.add(QUARTER.start().plusMonths(number / 20).plusDays(number % 20)));
            return days;
        });
    }

    private void achieved(long id, String owner, LocalDate day, long amount) {
        past.add(win(id, owner, day, amount, Scope.ANY));
    }

    private Suggestions suggested() {
        return Suggestions.of(TARGET, past, OFFER, CHINA);
    }
}
