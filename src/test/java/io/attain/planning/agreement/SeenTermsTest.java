package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TermField;
import io.attain.targets.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeenTermsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Period QUARTER = new Period(JULY, LocalDate.of(2026, 10, 1));
    private static final Terms AGREED = new Terms(
            Metric.REVENUE, Direction.UP, Levels.NONE, MonthWeights.of(List.of(30L, 40L, 30L)), QUARTER, Scope.ANY);

    /** The same terms with one field otherwise. */
    private static Map<TermField, Terms> others() {
        Map<TermField, Terms> others = new LinkedHashMap<>();
        others.put(TermField.METRIC, with(Metric.CALLS, AGREED.direction(), AGREED.levels()));
        others.put(TermField.DIRECTION, with(Metric.REVENUE, Direction.DOWN, Levels.NONE));
        others.put(TermField.STRETCH_AMOUNT, with(Metric.REVENUE, Direction.UP, new Levels(1L, null, null)));
        others.put(TermField.CHALLENGE_AMOUNT, with(Metric.REVENUE, Direction.UP, new Levels(null, 1L, null)));
        others.put(TermField.UPPER_LIMIT, with(Metric.REVENUE, Direction.UP, new Levels(null, null, 1L)));
        others.put(TermField.BASELINE, with(Metric.REVENUE, Direction.UP, new Levels(null, null, null, 1L)));
        others.put(TermField.MONTH_WEIGHTS, over(QUARTER, MonthWeights.of(List.of(40L, 30L, 30L)), Scope.ANY));
        others.put(
                TermField.PERIOD_START,
                over(new Period(JULY.plusDays(1), QUARTER.end()), AGREED.monthWeights(), Scope.ANY));
        others.put(TermField.PERIOD_END, over(new Period(JULY, QUARTER.last()), AGREED.monthWeights(), Scope.ANY));
        others.put(TermField.REGION, scoped(new Scope("East", null, null)));
        others.put(TermField.PRODUCT_LINE, scoped(new Scope(null, "East", null)));
        others.put(TermField.CUSTOMER_TYPE, scoped(new Scope(null, null, "East")));
        return others;
    }

    @Test
    void whoSawWhatItIsStillSawNothingElse() {
        assertThat(SeenTerms.changed(SeenTerms.of(AGREED), AGREED)).isEmpty();
        others().values().forEach(terms -> assertThat(SeenTerms.changed(SeenTerms.of(terms), terms))
                .isEmpty());
    }

    @Test
    void theFieldThatIsAnotherByNowIsNamedAndNoOther() {
        Map<TermField, Terms> others = others();
        assertThat(others.keySet()).hasSize(TermField.values().length - 1).doesNotContain(TermField.TARGET_AMOUNT);

        others.forEach((field, terms) -> {
            assertThat(SeenTerms.changed(SeenTerms.of(AGREED), terms)).containsExactly(field);
            assertThat(SeenTerms.changed(SeenTerms.of(terms), AGREED)).containsExactly(field);
        });
    }

    @Test
    void whoDoesNotSayWhatTheySawDoesNotMind() {
        assertThat(SeenTerms.changed(null, AGREED)).isEmpty();
    }

    @Test
    void whatIsNoneOfOursMeansThatAllIsAnother() {
        for (String seen : List.of("", "-", "no terms", "x".repeat(4_000))) {
            assertThat(SeenTerms.changed(seen, AGREED)).as(seen).hasSize(TermField.values().length - 1);
        }
        String cut = SeenTerms.of(AGREED);
        assertThat(SeenTerms.changed(cut.substring(0, cut.lastIndexOf('-')), AGREED))
                .containsExactly(TermField.CUSTOMER_TYPE);
    }

    @Test
    void aNewerVersionThatTellsMoreIsUnderstood() {
        assertThat(SeenTerms.changed(SeenTerms.of(AGREED) + "-00000000", AGREED))
                .isEmpty();
    }

    @Property(tries = 200)
    void whatDiffersBetweenTwoIsNamedFromEitherSide(@ForAll Random random) {
        List<Terms> all = new ArrayList<>(others().values());
        Terms one = all.get(random.nextInt(all.size()));
        Terms other = all.get(random.nextInt(all.size()));

        assertThat(SeenTerms.changed(SeenTerms.of(one), other)).isEqualTo(SeenTerms.changed(SeenTerms.of(other), one));
    }

    private static Terms with(Metric metric, Direction direction, Levels levels) {
        return new Terms(metric, direction, levels, AGREED.monthWeights(), QUARTER, Scope.ANY);
    }

    private static Terms over(Period period, MonthWeights weights, Scope scope) {
        return new Terms(Metric.REVENUE, Direction.UP, Levels.NONE, weights, period, scope);
    }

    private static Terms scoped(Scope scope) {
        return over(QUARTER, AGREED.monthWeights(), scope);
    }
}
