package io.attain.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Facts;
import io.attain.results.FactsContract;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.FACTS)
record StoredFactsTest(AoDatabase database) implements FactsContract {

    @Override
    public Facts facts() {
        return new StoredFacts(new PlainSql(database.executors()));
    }

    @Test
    void whatAnOlderVersionWroteWholeLacksTheStagesOrTheDays() {
        database.activeObjects().create(WholeProjectRow.class, Map.of("PROJECT_ID", 1L));
        database.activeObjects().create(WholeProjectRow.class, Map.of("PROJECT_ID", 2L, "EDITION", 1));

        assertThat(facts().isWhole(1)).isFalse();
        assertThat(facts().isWhole(2)).isFalse();
        facts().markWhole(1);
        assertThat(facts().isWhole(1)).isTrue();
    }

    /** As the night meets whoever follows an event: who comes later has the last word. */
    @Test
    void whoeverWritesWhileSourcesAreHeldWaitsAndHasTheLastWord() throws InterruptedException {
        Facts facts = facts();
        facts.replace(Source.LOG, Map.of(7L, List.of(calls(1))));
        Thread follower = new Thread(() -> facts.replace(Source.LOG, Map.of(7L, List.of(calls(3)))));

        int kept = facts.holding(Source.LOG, Set.of(7L, 8L), () -> {
            if (follower.getState() == Thread.State.NEW) {
                follower.start();
            }
            facts.replace(Source.LOG, Map.of(7L, List.of(calls(2))));
            return facts.of(Source.LOG, Set.of(7L)).size();
        });
        follower.join();

        assertThat(kept).isEqualTo(1);
        assertThat(facts.of(Source.LOG, Set.of(7L))).isEqualTo(Map.of(7L, List.of(calls(3))));
    }

    private static Result calls(long times) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return new Result(Source.LOG, 7, 1, "lily", day, Metric.CALLS, times, Scope.ANY, null);
    }

    /** A saved log may meet the night that mends it. */
    @Test
    void aDaySaidInEightPlacesAtOnceIsOneDay() throws InterruptedException {
        LoggedDay day = new LoggedDay(7, 1, "lily", LocalDate.of(2026, 11, 23));

        assertThat(Together.failures(5, place -> facts().replaceDays(Map.of(7L, List.of(day)))))
                .isEmpty();
        assertThat(facts().days(1, 0, 9)).containsExactly(day);

        assertThat(Together.failures(
                        5, place -> facts().replaceDays(Map.of(7L, place % 2 == 0 ? List.of() : List.of(day)))))
                .isEmpty();
        facts().replaceDays(Map.of(7L, List.of(day)));
        assertThat(facts().days(1, 0, 9)).containsExactly(day);
    }
}
