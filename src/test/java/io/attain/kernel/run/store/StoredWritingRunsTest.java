package io.attain.kernel.run.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.run.WritingRunsContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredWritingRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Subject PLAN = new Subject("plan", 7);

    @Nested
    class OnH2 extends Stored {
        OnH2() {
            super(AoDatabase.Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends Stored {
        OnPostgres() {
            super(AoDatabase.Engine.POSTGRES);
        }
    }

    abstract static class Stored extends WritingRunsContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(WritingRunRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected WritingRuns runs() {
            return new StoredWritingRuns(database.activeObjects());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMessageOfSeveralLinesStaysOneProblem(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(WritingRunRow.class)) {
            StoredWritingRuns runs = new StoredWritingRuns(database.activeObjects());
            WritingRun run = runs.add(WritingRun.waiting(PLAN, "mei", 300, NOW));
            runs.save(run.ended(State.FAILED, Outcome.failed(List.of(Problem.of("a\r\nb"), Problem.of("c"))), NOW));

            assertThat(runs.latest(PLAN).orElseThrow().outcome().problems())
                    .containsExactly(Problem.of("a b"), Problem.of("c"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsAreBegunAndFollowedInManyPlacesAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(WritingRunRow.class)) {
            List<StoredWritingRuns> nodes = List.of(
                    new StoredWritingRuns(database.activeObjects()), new StoredWritingRuns(database.activeObjects()));

            List<Throwable> failures = Together.failures(5, person -> {
                WritingRun run =
                        nodes.get(person % 2).add(WritingRun.waiting(new Subject("plan", person), "mei", 300, NOW));
                nodes.get(person % 2).save(run.at(State.WRITING, 120, 300, NOW.plusSeconds(9)));
            });

            assertThat(failures).isEmpty();
            assertThat(nodes.get(0).latest(PLAN).orElseThrow().done()).isEqualTo(120);
        }
    }
}
