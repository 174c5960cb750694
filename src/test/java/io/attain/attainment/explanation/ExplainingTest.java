package io.attain.attainment.explanation;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.explanation.Explanation.Rule;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Phasing;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Source;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);
    private static final int PAGE = 100;

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Explaining explaining = new Explaining(ledger);

    @Property(tries = 200)
    void whatIsListedRestrictedAndLeftOutIsTheFigureItself(
            @ForAll @Size(max = 12) List<@IntRange(min = -500, max = 5_000) Integer> amounts,
            @ForAll @Size(max = 4) List<@IntRange(max = 3_000) Integer> shares,
            @ForAll @IntRange(max = 100) int dayOfQuarter,
            @ForAll @IntRange(max = 14) int start,
            @ForAll @IntRange(min = 1, max = 5) int limit,
            @ForAll Set<@IntRange(max = 11) Integer> hidden) {
        TargetNode[] tree = new TargetNode[shares.size() + 1];
        tree[0] = root(1, 6_000);
        for (int i = 0; i < shares.size(); i++) {
            tree[i + 1] = share(i + 2L, 1, null, QUARTER, Scope.ANY, shares.get(i));
        }
        for (int i = 0; i < amounts.size(); i++) {
            post(i, 1 + i % (shares.size() + 1L), START.plusDays(i), amounts.get(i));
        }
        Attainment found = figures(START.plusDays(dayOfQuarter), tree);

        for (Figure figure : Figure.values()) {
            Explanation why = explaining.explain(figure, found, start, limit).guarded(row -> isSeen(row, hidden));
            why.total().ifPresent(total -> assertThat(total).as(figure.code()).isEqualTo(shown(figure, found)));
        }
    }

    private static boolean isSeen(Row row, Set<Integer> hidden) {
        if (row instanceof Row.Credit credit) {
            return !hidden.contains((int) credit.posting().sourceId());
        }
        return !(row instanceof Row.Part part)
                || !hidden.contains((int) part.node().issueId());
    }

    private static Exact shown(Figure figure, Attainment found) {
        return switch (figure) {
            case ACTUAL -> Exact.of(found.actual());
            case TARGET -> Exact.of(found.target());
            case EXPECTED -> found.expected();
            case GAP -> found.gap();
            case TO_GO -> Exact.of(found.toGo());
            default -> throw new AssertionError(figure + " is no sum");
        };
    }

    @Test
    void listsTheResultsOfThePartsTheLatestFirstAndSumsTheOtherPages() {
        post(1, 1, START, 10);
        post(2, 2, START.plusDays(1), 20);
        post(3, 2, START.plusDays(2), 40);
        Attainment found = figures(MID_NOVEMBER, root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 100));

        Explanation second = explaining.explain(Figure.ACTUAL, found, 1, 1);
        assertThat(second.earlier()).isEqualTo(new Sum(Exact.of(40), 1));
        assertThat(second.rows()).extracting(Row::amount).containsExactly(Exact.of(20));
        assertThat(second.later()).isEqualTo(new Sum(Exact.of(10), 1));
        assertThat(second.total()).hasValue(Exact.of(70));
    }

    @Test
    void aRateIsTheMeanOfItsResults() {
        post(1, 1, START, 10_000);
        post(2, 1, START, 10_000);
        post(3, 1, START, 0);
        Goal half = Goal.of(Metric.REPURCHASE_RATE, 5_000);

        Explanation why = explaining.explain(Figure.ACTUAL, figures(MID_NOVEMBER, aiming(half, root(1, 0))), 0, PAGE);
        assertThat(why.rule()).isEqualTo(Rule.MEAN);
        assertThat(why.rows())
                .extracting(Row::amount)
                .containsExactlyInAnyOrder(Exact.of(10_000), Exact.of(10_000), Exact.ZERO);
        assertThat(why.total()).hasValue(Exact.of(6_667));
    }

    @Test
    void aTargetIsItsPartsAndWhatIsNotYetSplit() {
        Attainment found = figures(MID_NOVEMBER, root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 70));

        assertThat(explaining.explain(Figure.TARGET, found, 0, PAGE).rows())
                .containsExactly(
                        new Row.Part(found.children().get(0).node(), Exact.of(70)), new Row.Unsplit(Exact.of(30)));
    }

    @Test
    void expectedTellsTheMonthsWithTheirWeightsAndDays() {
        Goal weighted = Goal.of(Metric.REVENUE, 1_000).phased(MonthWeights.read("30/40/30"));
        Explanation why =
                explaining.explain(Figure.EXPECTED, figures(MID_NOVEMBER, aiming(weighted, root(1, 0))), 0, PAGE);

        assertThat(why.rule()).isEqualTo(Rule.MONTHS);
        assertThat(why.rows())
                .containsExactly(month(10, 30, 300, 22, 22), month(11, 40, 400, 10, 21), month(12, 30, 300, 0, 23));
        assertThat(why.rows()).extracting(Row::amount).containsExactly(Exact.of(300), Exact.of(4_000, 21), Exact.ZERO);
    }

    private static Row month(int month, long weight, long amount, long elapsed, long days) {
        Period period = Period.of(YearMonth.of(2026, month));
        return new Row.Month(
                new Phasing.MonthShare(period, Exact.of(weight), Exact.of(amount), Exact.of(elapsed), Exact.of(days)));
    }

    @Test
    void expectedIsTheSumOfThePartsIfTheyMakeUpTheWhole() {
        Attainment found = figures(MID_NOVEMBER, root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 100));

        assertThat(explaining.explain(Figure.EXPECTED, found, 0, PAGE).rule()).isEqualTo(Rule.PARTS);
    }

    @Test
    void theRuleFollowsTheDirection() {
        Goal atMost = new Goal(Metric.CALLS, Direction.DOWN, 660, Levels.NONE, MonthWeights.NONE, List.of());
        Attainment found = figures(MID_NOVEMBER, aiming(atMost, root(1, 0)));

        assertThat(explaining.explain(Figure.PACE, found, 0, PAGE).rule()).isEqualTo(Rule.PACE_DOWN);
        assertThat(explaining.explain(Figure.REQUIRED, found, 0, PAGE).rule()).isEqualTo(Rule.ALLOWED);
        assertThat(explaining.explain(Figure.TO_GO, found, 0, PAGE).rows())
                .containsExactly(
                        new Row.Operand(Figure.TARGET, Exact.of(660)), new Row.Operand(Figure.ACTUAL, Exact.ZERO));
        assertThat(explaining.explain(Figure.GAP, found, 0, PAGE).rows())
                .containsExactly(
                        new Row.Operand(Figure.ACTUAL, Exact.ZERO), new Row.Operand(Figure.EXPECTED, Exact.of(-320)));
    }

    private void post(long source, long node, LocalDate day, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                source,
                List.of(new Posting(Source.OPPORTUNITY, source, node, 1, PROJECT, "lily", day, amount)));
    }

    private Attainment figures(LocalDate day, TargetNode... nodes) {
        TargetTree tree = TargetTree.of(List.of(nodes)).get(0);
        return Attainment.of(tree, ledger.sums(1), day, TargetFixture.WEEKDAYS);
    }
}
