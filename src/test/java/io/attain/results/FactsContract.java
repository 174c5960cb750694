package io.attain.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every fact book does, wherever it keeps its facts. */
public abstract class FactsContract {

    private static final long PROJECT = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Scope EAST = new Scope("East China", null, "New");

    /** An empty book. */
    protected abstract Facts facts();

    @Test
    void whatASourceSaysLastIsKept() {
        Facts facts = facts();
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily"))));
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "tom", 120))));
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "tom", 120))));

        assertThat(all(facts, Source.OPPORTUNITY)).containsExactly(win(7, "tom", 120));

        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of()));
        assertThat(all(facts, Source.OPPORTUNITY)).isEmpty();
    }

    @Test
    void sourcesOfOneIdAndManyAtOnceAreKeptApart() {
        Facts facts = facts();
        Result calls = new Result(Source.LOG, 7, PROJECT, "lily", DAY, Metric.CALLS, 12, Scope.ANY);
        facts.replace(Source.LOG, Map.of(7L, List.of(calls)));
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(9L, List.of(win(9, "tom", 1)), 7L, List.of(win(7, "lily", 2)), 8L, List.of()));

        assertThat(all(facts, Source.OPPORTUNITY)).containsExactly(win(7, "lily", 2), win(9, "tom", 1));
        assertThat(all(facts, Source.LOG)).containsExactly(calls);
        assertThat(facts.range(PROJECT, Source.OPPORTUNITY, 7, 9)).containsExactly(win(9, "tom", 1));
        assertThat(facts.range(PROJECT + 1, Source.OPPORTUNITY, 0, 9)).isEmpty();
    }

    @Test
    void factsAreAskedForByMetricDaysAndPerson() {
        Facts facts = facts();
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(7L, List.of(win(7, "lily", 100), first(7, "lily")), 8L, List.of(win(8, "tom", 50))));

        assertThat(of(facts, Metric.REVENUE, DAY, null))
                .containsExactlyInAnyOrder(win(7, "lily", 100), win(8, "tom", 50));
        assertThat(of(facts, Metric.REVENUE, DAY, "lily")).containsExactly(win(7, "lily", 100));
        assertThat(of(facts, Metric.REVENUE, DAY.plusDays(1), null)).isEmpty();
        assertThat(of(facts, Metric.NEW_CUSTOMERS, DAY, null)).containsExactly(first(7, "lily"));
    }

    @Test
    void aProjectIsWholeOnceItIsSaidToBe() {
        Facts facts = facts();

        assertThat(facts.isWhole(PROJECT)).isFalse();
        facts.markWhole(PROJECT);
        facts.markWhole(PROJECT);
        assertThat(facts.isWhole(PROJECT)).isTrue();
        assertThat(facts.isWhole(PROJECT + 1)).isFalse();
    }

    private static List<Result> all(Facts facts, Source source) {
        List<Result> all = new ArrayList<>();
        facts.forEach(PROJECT, source, all::add);
        return all;
    }

    private static List<Result> of(Facts facts, Metric metric, LocalDate day, @Nullable String owner) {
        List<Result> found = new ArrayList<>();
        facts.of(PROJECT, metric, new Period(day, day.plusDays(1)), owner, found::add);
        return found;
    }

    private static Result win(long id, String owner, long amount) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, DAY, Metric.REVENUE, amount, EAST);
    }

    private static Result first(long id, String owner) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, DAY, Metric.NEW_CUSTOMERS, 1, EAST);
    }
}
