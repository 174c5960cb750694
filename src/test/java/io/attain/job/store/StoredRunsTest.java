package io.attain.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.job.Run;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredRunsTest {

    private static final Instant THEN = Instant.parse("2026-11-23T18:30:00Z");

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void tellsTheLastRunAndForgetsOldOnes(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(RunRow.class)) {
            StoredRuns runs = new StoredRuns(database.activeObjects());
            assertThat(runs.last(1)).isEmpty();
            for (int night = 0; night < 105; night++) {
                runs.add(run(1, night));
            }
            runs.add(run(2, 999));
            assertThat(runs.last(1)).contains(run(1, 104));
            assertThat(database.activeObjects().count(RunRow.class)).isEqualTo(101);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void runsEndAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(RunRow.class)) {
            List<StoredRuns> nodes =
                    List.of(new StoredRuns(database.activeObjects()), new StoredRuns(database.activeObjects()));

            assertThat(Together.failures(5, person -> nodes.get(person % 2).add(run(person / 2, person))))
                    .isEmpty();

            assertThat(database.activeObjects().count(RunRow.class)).isEqualTo(40);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void theLastRunThatEndedWellIsKnownBehindThoseThatFailed(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(RunRow.class)) {
            StoredRuns runs = new StoredRuns(database.activeObjects());
            Run good = run(1, 2);
            runs.add(run(1, 1));
            runs.add(good);
            runs.add(new Run(1, THEN, THEN, false, Run.Outcome.FAILED, Run.Findings.NONE, "no index"));

            assertThat(runs.lastGood(1)).contains(good);
            assertThat(runs.last(1)).map(Run::whole).contains(false);
            assertThat(runs.lastGood(2)).isEmpty();
            runs.add(new Run(2, THEN, THEN, false, Run.Outcome.SUCCESS, Run.Findings.NONE, ""));
            assertThat(runs.lastGood(2))
                    .as("a run of an older version, which cannot say that it read everything")
                    .isEmpty();
        }
    }

    private static Run run(long project, int drift) {
        return new Run(
                project,
                THEN,
                THEN.plusSeconds(3),
                true,
                Run.Outcome.SUCCESS,
                new Run.Findings(10, 200, 2, drift, 3, 1),
                "");
    }
}
