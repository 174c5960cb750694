package io.attain.attainment.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.explanation.Explanation.Rule;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is paged away or withheld stays in the sum, so that it always equals the figure. */
class ExplanationTest {

    private static final WorkedDays DAYS = TargetFixture.WEEKDAYS;
    private static final Attainment FIGURES = Attainment.of(
            TargetTree.of(List.of(TargetFixture.root(7, 900))).get(0), Map.of(), TargetFixture.START, DAYS);

    @Property
    void aPageLeavesNothingOutOfTheSum(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 12) int start,
            @ForAll @IntRange(max = 12) int limit) {
        Explanation whole = of(Rule.RESULTS, rows);
        Explanation page = whole.page(start, limit);

        assertThat(page.sum()).isEqualTo(whole.sum());
        assertThat(page.total()).isEqualTo(whole.total());
        assertThat(page.rows()).isEqualTo(rows.stream().skip(start).limit(limit).toList());
    }

    @Property
    void pagesPutTogetherAreAllRows(@ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Row> told = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += limit) {
            Explanation page = of(Rule.RESULTS, rows).page(start, limit);
            assertThat(page.earlier().count()).isEqualTo(start);
            assertThat(page.later().count())
                    .isEqualTo(rows.size() - start - page.rows().size());
            told.addAll(page.rows());
        }

        assertThat(told).isEqualTo(rows);
    }

    @Property
    void whatIsWithheldStaysInTheSumAndIsCounted(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 12) int start,
            @ForAll @IntRange(min = 1, max = 4) int modulus) {
        Predicate<Row> visible = row -> row.amount().over().intValue() % modulus == 0;
        Explanation page = of(Rule.RESULTS, rows).page(start, 5);
        Explanation guarded = page.guarded(visible);

        assertThat(guarded.sum()).isEqualTo(page.sum());
        assertThat(guarded.rows()).allMatch(visible);
        assertThat(guarded.rows().size() + guarded.restricted().count())
                .isEqualTo(page.rows().size());
        assertThat(guarded.guarded(visible)).isEqualTo(guarded);
    }

    @Test
    void equalRowsAreEachCounted() {
        Row one = new Row.Own(Exact.of(5));
        Explanation twice = of(Rule.OWN_SHARES, List.of(one, one));

        assertThat(twice.total()).contains(Exact.of(10));
        assertThat(twice.guarded(row -> false).restricted()).isEqualTo(new Sum(Exact.of(10), 2));
        assertThat(twice.guarded(row -> true).rows()).hasSize(2);
    }

    @Test
    void aRatesRowsComeToTheirMeanAsItIsShown() {
        assertThat(mean(10_000, 0, 0)).as("two thirds are hundredths half up").contains(Exact.of(3_333));
        assertThat(mean(10_000, 10_000, 0)).contains(Exact.of(6_667));
        assertThat(mean(1, 0)).contains(Exact.of(1));
        assertThat(mean()).contains(Exact.ZERO);
    }

    @Test
    void whatIsNoSumHasNone() {
        for (Rule rule : List.of(Rule.RATIO, Rule.PACE_UP, Rule.REQUIRED, Rule.AS_SO_FAR)) {
            assertThat(of(rule, List.of(new Row.Own(Exact.of(5)))).total())
                    .as("%s", rule)
                    .isEmpty();
        }
    }

    @Property
    void sumsAreAddedAndTakenAway(@ForAll("rows") List<Row> rows, @ForAll("rows") List<Row> more) {
        Sum one = Sum.of(rows);
        Sum other = Sum.of(more);
        List<Row> both = new ArrayList<>(rows);
        both.addAll(more);

        assertThat(one.plus(other)).isEqualTo(Sum.of(both)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(Sum.NONE)).isEqualTo(one);
    }

    @Test
    void resultsAreTheSumOfTheirRows() {
        assertThat(Sum.of(new Tally(250, 2))).isEqualTo(new Sum(Exact.of(250), 2));
        assertThat(Sum.of(Tally.NONE)).isEqualTo(Sum.NONE);
    }

    private static Optional<Exact> mean(long... amounts) {
        List<Row> rows = new ArrayList<>();
        for (long amount : amounts) {
            rows.add(new Row.Own(Exact.of(amount)));
        }
        return of(Rule.MEAN, rows).total();
    }

    private static Explanation of(Rule rule, List<Row> rows) {
        return Explanation.of(Figure.ACTUAL, rule, FIGURES, rows);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Exact> amounts = Combinators.combine(
                        Arbitraries.longs().between(-1_000, 1_000),
                        Arbitraries.longs().between(1, 7))
                .as(Exact::of);
        return amounts.<Row>map(Row.Own::new).list().ofMaxSize(10);
    }
}
