package io.attain.target.decomposition.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.target.decomposition.DecompositionRun;
import io.attain.target.decomposition.DecompositionRun.Outcome;
import io.attain.target.decomposition.DecompositionRun.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredDecompositionRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void keepsHowFarARunIsAndWhatCameOfIt(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(DecompositionRunRow.class)) {
            StoredDecompositionRuns runs = new StoredDecompositionRuns(database.activeObjects());
            DecompositionRun run = runs.add(DecompositionRun.waiting(7, "mei", 300, NOW));
            assertThat(runs.find(run.id())).contains(run);

            DecompositionRun writing = run.at(State.WRITING, 120, 300, NOW.plusSeconds(9));
            runs.save(writing);
            assertThat(runs.latest(7)).contains(writing);

            List<String> keys =
                    IntStream.range(0, 2500).mapToObj(i -> "SALES-" + i).toList();
            DecompositionRun done = writing.ended(
                    State.DONE,
                    new Outcome(keys, List.of("SALES-9"), List.of(), 3, List.of("SALES-1: no", "SALES-2: no")),
                    NOW.plusSeconds(60));
            runs.save(done);
            assertThat(runs.find(run.id())).contains(done);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastFewOfEachTarget(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(DecompositionRunRow.class)) {
            StoredDecompositionRuns runs = new StoredDecompositionRuns(database.activeObjects());
            DecompositionRun other = runs.add(DecompositionRun.waiting(8, "mei", 60, NOW));
            DecompositionRun first = runs.add(DecompositionRun.waiting(7, "mei", 60, NOW));
            for (int i = 0; i < 5; i++) {
                runs.add(DecompositionRun.waiting(7, "mei", 60, NOW.plus(Duration.ofDays(i))));
            }

            assertThat(runs.find(first.id())).isEmpty();
            runs.save(first.at(State.WRITING, 1, 60, NOW));
            assertThat(runs.latest(7).orElseThrow().touchedAt()).isEqualTo(NOW.plus(Duration.ofDays(4)));
            assertThat(runs.latest(8)).contains(other);
            assertThat(runs.latest(9)).isEmpty();
        }
    }
}
