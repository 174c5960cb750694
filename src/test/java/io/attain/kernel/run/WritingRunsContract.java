package io.attain.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What runs do, wherever they are kept. */
public interface WritingRunsContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    Subject PLAN = new Subject("plan", 7);

    /** A place without runs. */
    WritingRuns runs();

    @Test
    default void howFarARunIsAndWhatCameOfItIsKept() {
        WritingRuns runs = runs();
        WritingRun run = runs.add(WritingRun.waiting(PLAN, "mei", 300, NOW));
        assertThat(runs.find(PLAN, run.id())).contains(run);

        WritingRun writing = run.at(State.WRITING, 120, 300, NOW.plusSeconds(9));
        runs.save(writing);
        assertThat(runs.latest(PLAN)).contains(writing);

        List<String> keys = IntStream.range(0, 2500).mapToObj(i -> "SALES-" + i).toList();
        List<Problem> problems =
                List.of(new Problem(3L, "owner", "no\tone"), new Problem(4L, null, "no"), Problem.of("第一项"));
        WritingRun done = writing.ended(
                State.DONE, new Outcome(keys, List.of("SALES-9"), List.of(), 3, problems), NOW.plusSeconds(60));
        runs.save(done);
        assertThat(runs.find(PLAN, run.id())).contains(done);
    }

    @Test
    default void thatARunShallStopIsKeptWhateverElseIs() {
        WritingRuns runs = runs();
        WritingRun run = runs.add(WritingRun.waiting(PLAN, "mei", 300, NOW));
        assertThat(runs.isStopped(run.id())).isFalse();

        runs.stop(run.id(), "mei");
        runs.save(run.at(State.WRITING, 1, 300, NOW));

        assertThat(runs.isStopped(run.id())).isTrue();
        runs.stop(run.id(), "han");
        assertThat(runs.isStopped(run.id())).as("by two").isTrue();
    }

    @Test
    default void whoStopsARunThatEndsInTheSameMomentChangesNothing() {
        WritingRuns runs = runs();
        WritingRun run = runs.add(WritingRun.waiting(PLAN, "mei", 300, NOW));
        WritingRun done = run.ended(State.DONE, Outcome.NONE, NOW);
        runs.save(done);

        runs.stop(run.id(), "mei");

        assertThat(runs.find(PLAN, run.id())).contains(done);
    }

    @Test
    default void theLastFewOfEachSubjectAreKept() {
        WritingRuns runs = runs();
        Subject target = new Subject("decomposition", 7);
        WritingRun other = runs.add(WritingRun.waiting(target, "mei", 60, NOW));
        WritingRun first = runs.add(WritingRun.waiting(PLAN, "mei", 60, NOW));
        for (int i = 0; i < 5; i++) {
            runs.add(WritingRun.waiting(PLAN, "mei", 60, NOW.plus(Duration.ofDays(i))));
        }

        assertThat(runs.find(PLAN, first.id())).isEmpty();
        runs.save(first.at(State.WRITING, 1, 60, NOW));
        assertThat(runs.find(PLAN, first.id())).as("forgotten for ever").isEmpty();
        assertThat(runs.latest(PLAN).orElseThrow().touchedAt()).isEqualTo(NOW.plus(Duration.ofDays(4)));
        assertThat(runs.latest(target)).contains(other);
        assertThat(runs.find(PLAN, other.id())).isEmpty();
        assertThat(runs.latest(new Subject("plan", 9))).isEmpty();
    }
}
