package io.attain.attainment.trend.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.attainment.trend.LastMeasure;
import io.attain.attainment.trend.LastResults.Gathered;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredLastResultsTest {
    private static final LastMeasure MEASURE = LastMeasure.of(root(1, 100));
    private static final SortedMap<LocalDate, Tally> RESULTS =
            new TreeMap<>(Map.of(START.minusDays(3), new Tally(120_000, 2), START.minusDays(1), new Tally(-5, 1)));
    private static final SortedMap<LocalDate, Tally> OTHERS = new TreeMap<>(Map.of(START, new Tally(1, 1)));

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void keepsWhatWasGatheredOfEachTarget(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(LastResultRow.class)) {
            StoredLastResults results = new StoredLastResults(database.activeObjects());
            results.replace(PROJECT, Map.of(1L, gathered(RESULTS), 2L, gathered(RESULTS)), Set.of());
            results.replace(7, Map.of(3L, gathered(RESULTS)), Set.of());

            assertThat(results.find(1, MEASURE)).hasValue(RESULTS);
            assertThat(results.find(1, LastMeasure.of(root(1, 100).under(null, 1))))
                    .isPresent();

            results.replace(PROJECT, Map.of(1L, gathered(OTHERS)), Set.of());
            assertThat(results.find(1, MEASURE)).hasValue(OTHERS);
            assertThat(results.find(2, MEASURE)).isEmpty();
            assertThat(results.find(3, MEASURE)).hasValue(RESULTS);

            results.replace(PROJECT, Map.of(), Set.of(1L));
            assertThat(results.find(1, MEASURE)).hasValue(OTHERS);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void projectsAreGatheredInManyPlacesAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(LastResultRow.class)) {
            List<StoredLastResults> nodes = List.of(
                    new StoredLastResults(database.activeObjects()), new StoredLastResults(database.activeObjects()));

            assertThat(Together.failures(5, person -> nodes.get(person % 2)
                            .replace(person / 2, Map.of(1L + person / 2, gathered(RESULTS)), Set.of())))
                    .isEmpty();

            assertThat(nodes.get(0).find(4, MEASURE)).hasValue(RESULTS);
            assertThat(database.activeObjects().count(LastResultRow.class)).isEqualTo(4);
        }
    }

    private static Gathered gathered(SortedMap<LocalDate, Tally> byDay) {
        return new Gathered(MEASURE, byDay);
    }
}
