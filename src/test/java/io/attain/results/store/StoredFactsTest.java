package io.attain.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Facts;
import io.attain.results.FactsContract;
import io.attain.results.LoggedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
