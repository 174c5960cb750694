package io.attain.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is agreed counts, on each day by the version in force, whatever the issue says since. */
class CountingTest {

    private static final LocalDate START = TargetFixture.START;
    private static final Period QUARTER = TargetFixture.QUARTER;
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final Scope EAST = new Scope("East China", null, null);
    private static final Scope NORTH = new Scope("North China", null, null);

    @Test
    void anEditPastAgreementCountsForNothing() {
        Terms agreed = terms(Metric.REVENUE, QUARTER, EAST);
        TargetNode edited = node(
                new Terms(
                        Metric.CALLS,
                        Direction.DOWN,
                        Levels.NONE,
                        MonthWeights.read("1/2"),
                        new Period(NOVEMBER, QUARTER.end()),
                        NORTH),
                new Version(1, START, 500, agreed));

        TargetNode counting = tree(edited).nodes().get(0);

        assertThat(edited.isRevised()).isTrue();
        assertThat(counting.terms()).isEqualTo(agreed);
        assertThat(counting.amountOn(NOVEMBER)).isEqualTo(500);
        assertThat(matches(edited, win(Metric.REVENUE, START, EAST))).isTrue();
        assertThat(matches(edited, win(Metric.REVENUE, START, NORTH))).isFalse();
        assertThat(matches(edited, win(Metric.CALLS, NOVEMBER, NORTH))).isFalse();
    }

    @Test
    void whatOnlyAnOlderVersionAgreedKeepsCountingAsTheIssueSays() {
        TargetNode node = node(terms(Metric.REVENUE, QUARTER, NORTH), new Version(1, START, 500));

        assertThat(node.isRevised()).isFalse();
        assertThat(matches(node, win(Metric.REVENUE, START, NORTH))).isTrue();
    }

    @Test
    void aResultCountsByTheVersionInForceOnItsDay() {
        TargetNode node = node(
                terms(Metric.REVENUE, QUARTER, NORTH),
                new Version(1, START, 500, terms(Metric.REVENUE, QUARTER, EAST)),
                new Version(2, NOVEMBER, 500, terms(Metric.REVENUE, QUARTER, NORTH)));

        assertThat(matches(node, win(Metric.REVENUE, NOVEMBER.minusDays(1), EAST)))
                .isTrue();
        assertThat(matches(node, win(Metric.REVENUE, NOVEMBER.minusDays(1), NORTH)))
                .isFalse();
        assertThat(matches(node, win(Metric.REVENUE, NOVEMBER, EAST))).isFalse();
        assertThat(matches(node, win(Metric.REVENUE, NOVEMBER, NORTH))).isTrue();
        TreeSnapshot tree = tree(node);
        assertThat(tree.on(START).nodes()).extracting(TargetNode::scope).containsExactly(EAST);
        assertThat(tree.on(NOVEMBER).nodes()).extracting(TargetNode::scope).containsExactly(NORTH);
    }

    @Test
    void aVersionToComeCountsForNothingBefore() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        TargetNode node = node(
                terms(Metric.REVENUE, QUARTER, NORTH),
                new Version(1, START, 500, terms(Metric.REVENUE, QUARTER, EAST)),
                new Version(2, december, 700, terms(Metric.REVENUE, QUARTER, NORTH)));

        assertThat(tree(node).on(NOVEMBER).nodes())
                .extracting(TargetNode::scope, each -> each.amountOn(NOVEMBER))
                .containsExactly(tuple(EAST, 500L));
    }

    @Test
    void anotherMetricCountsForTheWholePeriodForNothingElseCanBeAddedToIt() {
        TargetNode node = node(
                terms(Metric.CALLS, QUARTER, EAST),
                new Version(1, START, 500, terms(Metric.REVENUE, QUARTER, EAST)),
                new Version(2, START, 30, terms(Metric.CALLS, QUARTER, EAST)));

        assertThat(matches(node, win(Metric.REVENUE, START, EAST))).isFalse();
        assertThat(matches(node, win(Metric.CALLS, START, EAST))).isTrue();
        assertThat(node.amountOn(START)).isEqualTo(30);
        assertThat(node.goal().changes()).isEmpty();
    }

    @Test
    void aPartTakesOverTheWeightsThatWereAgreed() {
        Terms agreed =
                new Terms(Metric.REVENUE, Direction.UP, Levels.NONE, MonthWeights.read("30/40/30"), QUARTER, Scope.ANY);
        TargetNode whole = node(terms(Metric.REVENUE, QUARTER, Scope.ANY), new Version(1, START, 500, agreed));
        TargetNode part = TargetFixture.share(2, whole.issueId(), "lily", QUARTER, Scope.ANY, 500);

        assertThat(TreeSnapshot.of(1, List.of(whole, part)).nodes())
                .extracting(each -> each.monthWeights().each())
                .containsExactly(List.of(30L, 40L, 30L), List.of(30L, 40L, 30L));
    }

    @Test
    void termsAreReadAsTheyWereWritten() {
        Terms terms = new Terms(
                Metric.REPURCHASE_RATE,
                Direction.IN_RANGE,
                new Levels(1L, null, 3L, 4L),
                MonthWeights.read("30/40/x,;|"),
                QUARTER,
                new Scope("East|China, ;", null, "新客户"));

        assertThat(TermsText.read(TermsText.of(terms))).isEqualTo(terms);
        assertThat(TermsText.of(terms)).doesNotContain(",", ";");
        assertThat(TermsText.read(null)).isNull();
    }

    private static Terms terms(Metric metric, Period period, Scope scope) {
        return new Terms(metric, Direction.UP, Levels.NONE, MonthWeights.NONE, period, scope);
    }

    private static TargetNode node(Terms says, Version... versions) {
        TargetNode root = TargetFixture.root(1, 500);
        Goal goal =
                new Goal(says.metric(), says.direction(), 500, says.levels(), says.monthWeights(), List.of(versions));
        return new TargetNode(
                1,
                "T-1",
                "",
                root.projectId(),
                null,
                1,
                false,
                Tenure.of("lily"),
                false,
                goal,
                says.period(),
                says.scope(),
                "",
                TargetNode.FIRST_CUT);
    }

    private static TreeSnapshot tree(TargetNode... nodes) {
        return TreeSnapshot.of(1, List.of(nodes));
    }

    private static boolean matches(TargetNode node, Result result) {
        Collection<Posting> postings = Forest.of(List.of(node)).assign(result);
        return !postings.isEmpty();
    }

    private static Result win(Metric metric, LocalDate day, Scope scope) {
        return new Result(
                Source.OPPORTUNITY, 1, TargetFixture.root(1, 1).projectId(), "lily", day, metric, 10, scope, null);
    }
}
