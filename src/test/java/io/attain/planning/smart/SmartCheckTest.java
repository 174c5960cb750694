package io.attain.planning.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Direction;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.planning.smart.SmartCheck.Candidate;
import io.attain.planning.smart.SmartCheck.Letter;
import io.attain.planning.smart.SmartCheck.Reason;
import io.attain.planning.smart.SmartCheck.Verdict;
import io.attain.targets.Levels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmartCheckTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    @Test
    void aWholeTargetPassesAndSaysThatThereIsNoHistory() {
        assertThat(verdicts(revenue(100_01L, Levels.NONE))).containsOnly(Map.entry("passed", 5L));
        assertThat(codes(revenue(100_01L, Levels.NONE))).containsExactly("noHistory");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Candidate empty = new Candidate(
                null,
                true,
                Direction.UP,
                null,
                null,
                Levels.NONE,
                true,
                null,
                null,
                List.of(),
                false,
                false,
                false,
                List.of(),
                PastWindows.none());

        assertThat(codes(empty)).containsExactly("noMetric", "noOwner", "noAmount", "noWhole", "noPeriod");
        assertThat(verdicts(empty)).isEqualTo(Map.of("failed", 4L, "passed", 1L));
    }

    @Test
    void anAmountIsWholeAndAboveZero() {
        assertThat(codes(revenue(0L, Levels.NONE))).contains("noAmount");
        assertThat(codes(new Candidate(
                        Metric.CALLS,
                        true,
                        Direction.UP,
                        "lily",
                        null,
                        Levels.NONE,
                        false,
                        START,
                        LAST,
                        List.of(),
                        false,
                        true,
                        false,
                        List.of(),
                        PastWindows.none())))
                .containsExactly("inexact");
        assertThat(codes(candidate(Metric.REPURCHASE_RATE, Direction.UP, 10_000L, Levels.NONE, PastWindows.none())))
                .containsExactly("noHistory");
        assertThat(codes(candidate(Metric.REPURCHASE_RATE, Direction.UP, 10_001L, Levels.NONE, PastWindows.none())))
                .contains("aboveWhole");
    }

    @Test
    void aRateSaysByHowMuchItGrowsOverItsBaseline() {
        assertThat(growing(40_00, 46_00)).contains(passed("growsBy", 15_00, 40_00));
        assertThat(growing(40_00, 36_00)).contains(passed("fallsBy", 10_00, 40_00));
        assertThat(growing(0, 36_00)).extracting(Reason::code).contains("noBaseline");
        assertThat(growing(100_01, 36_00)).extracting(Reason::code).contains("noBaseline");
    }

    private static List<Reason> growing(long baseline, long goal) {
        Levels levels = new Levels(null, null, null, baseline);
        return SmartCheck.of(candidate(Metric.REPURCHASE_RATE, Direction.UP, goal, levels, none()), TargetRules.DEFAULT)
                .stream()
                .flatMap(finding -> finding.reasons().stream())
                .toList();
    }

    private static Reason passed(String code, long by, long baseline) {
        return new Reason(Verdict.PASSED, code, List.of(), List.of(by, baseline));
    }

    @Test
    void levelsLieBeyondTheBaseInTheDirectionOfGood() {
        assertThat(codes(revenue(100L, new Levels(110L, 120L, null)))).containsExactly("noHistory");
        assertThat(codes(revenue(100L, new Levels(100L, 90L, null)))).contains("stretchNotAbove", "challengeNotAbove");
        assertThat(codes(revenue(100L, new Levels(130L, 120L, null)))).contains("challengeNotAbove");
        assertThat(codes(candidate(Metric.CALLS, Direction.DOWN, 100L, new Levels(90L, 80L, null), none())))
                .containsExactly("noHistory");
        assertThat(codes(candidate(Metric.CALLS, Direction.DOWN, 100L, new Levels(110L, 120L, null), none())))
                .contains("stretchNotBelow", "challengeNotBelow");
    }

    @Test
    void aTargetInRangeHasAnUpperLimitThatIsNotBelowIt() {
        assertThat(codes(candidate(Metric.CALLS, Direction.IN_RANGE, 100L, Levels.NONE, none())))
                .contains("noUpperLimit");
        assertThat(codes(candidate(Metric.CALLS, Direction.IN_RANGE, 100L, new Levels(null, null, 99L), none())))
                .contains("limitBelowAmount");
        assertThat(codes(candidate(Metric.CALLS, Direction.IN_RANGE, 100L, new Levels(null, null, 100L), none())))
                .containsExactly("noHistory");
    }

    @Test
    void moreThanTheOwnerEverReachedIsWarnedOfAndBlockedOnlyIfTheProjectSaysSo() {
        PastWindows past = monthsOf(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);

        assertThat(reason(candidate(Metric.CALLS, Direction.UP, 90L, Levels.NONE, past), TargetRules.DEFAULT))
                .isEqualTo(new Reason(Verdict.PASSED, "withinPast", List.of("90", "10"), List.of(90L, 90L)));
        Candidate bold = candidate(Metric.CALLS, Direction.UP, 91L, Levels.NONE, past);
        assertThat(reason(bold, TargetRules.DEFAULT))
                .isEqualTo(new Reason(Verdict.WARNED, "abovePast", List.of("90", "10"), List.of(91L, 90L)));
        assertThat(reason(bold, new TargetRules(PaceRule.DEFAULT, true, 90, false))
                        .verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(reason(bold, new TargetRules(PaceRule.DEFAULT, true, 100, false))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void whereLessIsBetterTheLowEndIsHard() {
        PastWindows past = monthsOf(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);

        assertThat(reason(candidate(Metric.CALLS, Direction.DOWN, 10L, Levels.NONE, past), TargetRules.DEFAULT)
                        .verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(reason(candidate(Metric.CALLS, Direction.DOWN, 9L, Levels.NONE, past), TargetRules.DEFAULT)
                        .code())
                .isEqualTo("belowPast");
    }

    @Test
    void aTargetIsRelevantAsAPartOrAsAMarkedRoot() {
        assertThat(codes(placed(true, false))).containsExactly("noHistory");
        assertThat(codes(placed(false, true))).containsExactly("noHistory");
        assertThat(codes(placed(false, false))).contains("noWhole");
    }

    @Test
    void aPeriodOfOneDayIsOne() {
        assertThat(codes(dated(START, START))).containsExactly("noHistory");
        assertThat(codes(dated(START, START.minusDays(1)))).contains("emptyPeriod");
    }

    @Test
    void aPeriodLiesInTheYearsThatCalendarsKnow() {
        assertThat(codes(dated(KnownDays.ALL.start(), KnownDays.ALL.last()))).containsExactly("noHistory");
        assertThat(codes(dated(START, LocalDate.of(9999, 12, 31)))).contains("farPeriod");
        assertThat(codes(dated(LocalDate.of(1999, 12, 31), LAST))).contains("farPeriod");
    }

    @Test
    void faultsOfThePlaceFailTheLetterThatTheyAreAbout() {
        Candidate misplaced = candidate(
                START,
                LAST,
                true,
                false,
                List.of(
                        new TreeFault(TreeFault.Kind.OVERLAP, 9, "SALES-9", 0),
                        new TreeFault(TreeFault.Kind.PARTS_DIFFER, 1, "SALES-1", 90),
                        new TreeFault(TreeFault.Kind.CYCLE, 8, "SALES-8", 0).hidden(),
                        new TreeFault(TreeFault.Kind.OUTSIDE_PERIOD, 7, "SALES-7", 0)));

        Map<Letter, List<Reason>> failed = SmartCheck.of(misplaced, TargetRules.DEFAULT).stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .collect(Collectors.toMap(SmartCheck.Finding::letter, SmartCheck.Finding::reasons));
        assertThat(failed)
                .isEqualTo(Map.of(
                        Letter.SPECIFIC, List.of(new Reason(Verdict.FAILED, "overlap", List.of("SALES-9"), List.of())),
                        Letter.MEASURABLE,
                                List.of(new Reason(Verdict.FAILED, "partsDiffer", List.of(), List.of(90L, 100L))),
                        Letter.RELEVANT, List.of(new Reason(Verdict.FAILED, "cycle.hidden", List.of(), List.of())),
                        Letter.TIME_BOUND,
                                List.of(new Reason(Verdict.FAILED, "outsidePeriod", List.of("SALES-7"), List.of()))));
    }

    private static PastWindows none() {
        return PastWindows.none();
    }

    /** So many months before October 2026, each with one result. */
    private static PastWindows monthsOf(long... amounts) {
        PastWindows past = new PastWindows(new Period(START, START.plusMonths(1)), TODAY.plusDays(11), false);
        for (int i = 0; i < amounts.length; i++) {
            past.add(START.minusMonths(i + 1L), amounts[i]);
        }
        return past;
    }

    private static Candidate revenue(long amount, Levels levels) {
        return candidate(Metric.REVENUE, Direction.UP, amount, levels, PastWindows.none());
    }

    private static Candidate candidate(
            Metric metric, Direction direction, long amount, Levels levels, PastWindows past) {
        return new Candidate(
                metric, true, direction, "lily", amount, levels, true, START, LAST, List.of(), false, true, false,
                List.of(), past);
    }

    private static Candidate placed(boolean part, boolean markedRoot) {
        return candidate(START, LAST, part, markedRoot, List.of());
    }

    private static Candidate dated(@Nullable LocalDate start, @Nullable LocalDate last) {
        return candidate(start, last, true, false, List.of());
    }

    /** A target of 1.00 that is sound but for what is given. */
    private static Candidate candidate(
            @Nullable LocalDate start,
            @Nullable LocalDate last,
            boolean part,
            boolean markedRoot,
            List<TreeFault> faults) {
        return new Candidate(
                Metric.REVENUE,
                true,
                Direction.UP,
                "lily",
                100L,
                Levels.NONE,
                true,
                start,
                last,
                List.of(),
                false,
                part,
                markedRoot,
                faults,
                PastWindows.none());
    }

    private static List<String> codes(Candidate candidate) {
        return SmartCheck.of(candidate, TargetRules.DEFAULT).stream()
                .flatMap(finding -> finding.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private static Map<String, Long> verdicts(Candidate candidate) {
        return SmartCheck.of(candidate, TargetRules.DEFAULT).stream()
                .collect(Collectors.groupingBy(finding -> finding.verdict().code(), Collectors.counting()));
    }

    private static Reason reason(Candidate candidate, TargetRules rules) {
        return SmartCheck.of(candidate, rules).get(2).reasons().get(0);
    }
}
