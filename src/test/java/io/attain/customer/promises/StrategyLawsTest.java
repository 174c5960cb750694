package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every touch that is promised, whatever strategy it is promised by. */
class StrategyLawsTest {

    private static final LocalDate SINCE = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 1, 2027-02-28, 2027-02-26",
        "2027-11-30, 3, 2028-02-29, 2028-02-29",
        "2028-02-29, 12, 2029-02-28, 2029-02-28",
        "2027-12-31, 1, 2028-01-31, 2028-01-31",
        "2027-03-31, 1, 2027-04-30, 2027-04-30",
        "2027-10-31, 24, 2029-10-31, 2029-10-31",
        "2027-07-01, 1, 2027-08-01, 2027-07-30",
    })
    void aTouchIsDueOnTheSameDayOfALaterMonthOrItsLast(LocalDate last, int months, LocalDate due, LocalDate listed) {
        assertThat(new Cadence(TouchKind.EXECUTIVE, months).dueAfter(last)).isEqualTo(due);
        assertThat(Cadence.listedOn(due, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo(listed);
    }

    /** A week of holidays before it: it is to be done before them, and a make-up day is one to do it on. */
    @Test
    void whatIsDueInHolidaysIsListedBeforeThem() {
        Set<LocalDate> golden = Set.copyOf(
                LocalDate.of(2027, 10, 1).datesUntil(LocalDate.of(2027, 10, 8)).toList());
        WorkingCalendar plain = new WorkingCalendar(weekdays(), golden, Set.of());
        WorkingCalendar madeUp = new WorkingCalendar(weekdays(), golden, Set.of(LocalDate.of(2027, 10, 9)));

        assertThat(Cadence.listedOn(LocalDate.of(2027, 10, 7), plain)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(Cadence.listedOn(LocalDate.of(2027, 10, 10), plain)).isEqualTo(LocalDate.of(2027, 10, 8));
        assertThat(Cadence.listedOn(LocalDate.of(2027, 10, 10), madeUp)).isEqualTo(LocalDate.of(2027, 10, 9));
    }

    @Test
    void whereNobodyWorksItIsListedOnTheDayItself() {
        assertThat(Cadence.listedOn(SINCE, new WorkingCalendar(Set.of(), Set.of(), Set.of())))
                .isEqualTo(SINCE);
    }

    /** The listed day is worked and no later than the due one, and nobody works between the two. */
    @Property
    void theListedDayIsTheLastThatIsWorked(@ForAll @IntRange(max = 1_500) int day, @ForAll Set<DayOfWeek> weekdays) {
        LocalDate due = SINCE.plusDays(day);
        WorkingCalendar days = new WorkingCalendar(weekdays, Set.of(), Set.of());

        LocalDate listed = Cadence.listedOn(due, days);

        assertThat(listed).isBeforeOrEqualTo(due);
        assertThat(days.isWorkingDay(listed) || weekdays.isEmpty()).isTrue();
        assertThat(listed.plusDays(1).datesUntil(due.plusDays(1)).filter(days::isWorkingDay))
                .isEmpty();
    }

    /** A later touch never makes the next one due earlier, and neither does a longer cadence. */
    @Property
    void alaterTouchIsNeverDueEarlier(
            @ForAll @IntRange(max = 900) int touched,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(min = 1, max = 23) int months) {
        LocalDate last = SINCE.plusDays(touched);
        LocalDate due = due(last, version(1, SINCE.minusYears(1), months));

        assertThat(due(last.plusDays(later), version(1, SINCE.minusYears(1), months)))
                .isAfterOrEqualTo(due);
        assertThat(due(last, version(1, SINCE.minusYears(1), months + 1))).isAfter(due);
        assertThat(due).isEqualTo(last.plusMonths(months));
    }

    /** A change of the strategy makes nothing overdue on its day that was not, and forgives nothing that was. */
    @Property(tries = 2_000)
    void noChangeMakesATouchOverdueAndNoneForgivesOne(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 24) Integer> months,
            @ForAll @Size(value = 5) List<@IntRange(min = 1, max = 400) Integer> apart,
            @ForAll @IntRange(max = 300) int touched) {
        List<RuleVersion<Strategy>> versions = new ArrayList<>();
        LocalDate last = SINCE.plusDays(touched);
        LocalDate day = SINCE;
        LocalDate due = due(last);
        for (int number = 0; number < months.size(); number++) {
            day = day.plusDays(apart.get(number));
            versions.add(version(number + 1, day, months.get(number)));
            LocalDate after = due(last, versions.toArray(StrategyLawsTest::array));
            if (due.isBefore(day)) {
                assertThat(after).as("overdue by %s on %s", due, day).isEqualTo(due);
            } else {
                assertThat(after).as("was due on %s", due).isAfterOrEqualTo(day);
            }
            due = after;
        }
    }

    /** What was promised by the strategy before counts no more once the touch is done after the change. */
    @Property
    void onceItIsDoneTheCadenceOfNowCounts(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 24) Integer> months,
            @ForAll @IntRange(min = 1, max = 100) int apart) {
        RuleVersion<Strategy>[] versions = array(months.size());
        LocalDate day = SINCE;
        for (int number = 0; number < months.size(); number++) {
            day = day.plusDays(apart);
            versions[number] = version(number + 1, day, months.get(number));
        }

        assertThat(due(day, versions)).isEqualTo(day.plusMonths(months.get(months.size() - 1)));
    }

    /** What is switched off is promised to nobody, and what is switched on again counts from then. */
    @Test
    void whatIsSwitchedOnAgainIsCountedFromThen() {
        RuleVersion<Strategy> off = version(1, SINCE.plusDays(10), 0);
        RuleVersion<Strategy> on = version(2, SINCE.plusYears(1), 2);

        assertThat(touches(SINCE, off)).isEmpty();
        assertThat(due(SINCE, off, on)).isEqualTo(SINCE.plusYears(1).plusMonths(2));
    }

    /** Each state is there on its days, and on no other. */
    @Property
    void aTouchComesIsDueAndIsOverdueInThisOrder(@ForAll @IntRange(max = 400) int touched) {
        DueTouch touch = touches(SINCE.plusDays(touched)).get(0);
        List<DueTouch.State> seen = touch.due()
                .minusDays(10)
                .datesUntil(touch.due().plusDays(3))
                .map(touch::on)
                .toList();

        List<DueTouch.State> order = List.of(DueTouch.State.COMING, DueTouch.State.DUE, DueTouch.State.OVERDUE);
        assertThat(seen).isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
        assertThat(Set.copyOf(seen)).containsAll(order);
        assertThat(touch.on(touch.due())).isEqualTo(DueTouch.State.DUE);
        assertThat(touch.on(touch.listed())).isEqualTo(DueTouch.State.DUE);
        assertThat(touch.on(touch.listed().minusDays(1))).isEqualTo(DueTouch.State.COMING);
    }

    /** Each tier is promised its own, and what has no cadence is promised to nobody. */
    @Test
    void eachTierIsPromisedItsOwn() {
        Strategy standard = Strategy.STANDARD;

        assertThat(standard.cadences(Tier.A)).containsExactly(new Cadence(TouchKind.EXECUTIVE, 1));
        assertThat(standard.cadences(Tier.B))
                .containsExactly(new Cadence(TouchKind.EVENT, 3), new Cadence(TouchKind.NEWS, 1));
        assertThat(standard.cadences(Tier.C)).containsExactly(new Cadence(TouchKind.BATCH, 3));
        assertThat(List.of(Tier.values()).stream().map(standard::response).map(ResponseLimit::hours))
                .containsExactly(24, 0, 0);
        assertThat(strategy(Map.of("eventMonths", 0)).cadences(Tier.B)).containsExactly(new Cadence(TouchKind.NEWS, 1));
        assertThat(strategy(Map.of("executiveMonths", 3, "slots", 20)).contactsKept())
                .as("each takes one in three months")
                .isEqualTo(60);
    }

    /** All that is wrong is told at once, each by its field; the greatest and the least are taken. */
    @Test
    void allThatIsWrongWithAStrategyIsToldAtOnce() {
        RuleValues wrong = values(Map.of(
                "executiveMonths",
                25,
                "slots",
                0,
                "responseA",
                721,
                "batchMonths",
                -1,
                "hours",
                "9-12",
                "newsMinutes",
                1_441,
                "planWords",
                "x".repeat(251)));
        RuleValues most = values(Map.of(
                "executiveMonths",
                24,
                "slots",
                500,
                "responseA",
                720,
                "batchMonths",
                0,
                "hours",
                "22:00-06:00",
                "newsMinutes",
                1_440,
                "planWords",
                "x".repeat(250)));

        assertThat(StrategyRuleSet.SET.faults(wrong))
                .extracting(fault -> fault.field())
                .containsExactlyInAnyOrder(
                        "executiveMonths", "slots", "responseA", "batchMonths", "hours", "newsMinutes", "planWords");
        assertThat(StrategyRuleSet.SET.faults(most)).isEmpty();
        assertThat(RuleValues.of(StrategyRuleSet.SET, StrategyRuleSet.SET.read(most)))
                .isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan, 方案, 计划 | Harbour PLAN 2027.docx | true",
                "plan, 方案, 计划 | 年度方案.xlsx | true",
                "plan，方案；计划   | 拓展计划 | true",
                "plan, 方案, 计划 | Price list.pdf | false",
                "' , ;'           | Any name | false",
                "''               | Any name | false",
                "Account plan     | account PLAN of Harbour | true",
                "Account plan     | a plan | false",
            })
    void aNameIsAPlansIfItHasOneOfTheWords(String words, String name, boolean isIn) {
        assertThat(new WordList(words).isIn(name)).isEqualTo(isIn);
    }

    private static LocalDate due(@Nullable LocalDate last, RuleVersion<?>... oldestFirst) {
        return touches(last, oldestFirst).get(0).due();
    }

    @SuppressWarnings("unchecked")
    private static List<DueTouch> touches(@Nullable LocalDate last, RuleVersion<?>... oldestFirst) {
        List<RuleVersion<Strategy>> versions = new ArrayList<>();
        for (RuleVersion<?> each : oldestFirst) {
            versions.add((RuleVersion<Strategy>) each);
        }
        Collections.reverse(versions);
        return DueTouch.of(
                new TieredCustomer(7, Tier.C, SINCE, last == null ? Map.of() : Map.of(TouchKind.BATCH, last)),
                new StrategyInForce(versions, ZoneOffset.UTC),
                WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RuleVersion<Strategy>[] array(int length) {
        return new RuleVersion[length];
    }

    /** One by which a batch touch is due after so many months. */
    private static RuleVersion<Strategy> version(int number, LocalDate day, int months) {
        return new RuleVersion<>(
                number,
                strategy(Map.of("batchMonths", months)),
                "mei",
                day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static Strategy strategy(Map<String, Object> other) {
        return StrategyRuleSet.SET.read(values(other));
    }

    private static RuleValues values(Map<String, Object> other) {
        return new RuleValues(other).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD));
    }

    private static Set<DayOfWeek> weekdays() {
        return Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }
}
