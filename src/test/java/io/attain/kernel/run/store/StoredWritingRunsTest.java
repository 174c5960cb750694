package io.attain.kernel.run.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
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
import org.junit.jupiter.api.Test;

@OnEachEngine(WritingRunRow.class)
record StoredWritingRunsTest(AoDatabase database) implements WritingRunsContract {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Subject PLAN = new Subject("plan", 7);

    @Override
    public WritingRuns runs() {
        return new StoredWritingRuns(database.tables());
    }

    @Test
    void aMessageOfSeveralLinesStaysOneProblem() {
        StoredWritingRuns runs = new StoredWritingRuns(database.tables());
        WritingRun run = runs.add(WritingRun.waiting(PLAN, "mei", 300, NOW));
        runs.save(run.ended(State.FAILED, Outcome.failed(List.of(Problem.of("a\r\nb"), Problem.of("c"))), NOW));

        assertThat(runs.latest(PLAN).orElseThrow().outcome().problems())
                .containsExactly(Problem.of("a b"), Problem.of("c"));
    }

    @Test
    void runsAreBegunAndFollowedInManyPlacesAtTheSameMoment() throws InterruptedException {
        List<StoredWritingRuns> nodes =
                List.of(new StoredWritingRuns(database.tables()), new StoredWritingRuns(database.tables()));

        List<Throwable> failures = Together.failures(5, person -> {
            WritingRun run =
                    nodes.get(person % 2).add(WritingRun.waiting(new Subject("plan", person), "mei", 300, NOW));
            nodes.get(person % 2).save(run.at(State.WRITING, 120, 300, NOW.plusSeconds(9)));
        });

        assertThat(failures).isEmpty();
        assertThat(nodes.get(0).latest(PLAN).orElseThrow().done()).isEqualTo(120);
    }
}
