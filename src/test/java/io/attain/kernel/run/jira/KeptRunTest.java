package io.attain.kernel.run.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.SetClock;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptRunTest {

    private static final Subject PLAN = new Subject("plan", 1);
    private static final Outcome WRITTEN = new Outcome(List.of("SALES-9"), List.of(), List.of(), 0, List.of());

    private final SetClock clock = SetClock.at("2026-11-24T08:00:00Z", "UTC");

    @Test
    void whatIsAllWrittenIsNotStopped() {
        AtomicInteger asked = new AtomicInteger();
        WritingRuns stopped = new InMemoryWritingRuns() {
            @Override
            public boolean isStopped(long id) {
                asked.incrementAndGet();
                return true;
            }
        };
        WritingRun run = stopped.add(WritingRun.waiting(PLAN, "mei", 60, clock.now()));
        KeptRun kept = new KeptRun(stopped, clock, () -> false, run);

        kept.at(State.FINISHING, 60, 60);
        clock.pass(Duration.ofSeconds(1));
        kept.at(State.FINISHING, 60, 60);
        kept.end(State.DONE, WRITTEN);

        assertThat(stopped.find(PLAN, run.id())).hasValueSatisfying(ended -> {
            assertThat(ended.state()).isEqualTo(State.DONE);
            assertThat(ended.outcome()).isEqualTo(WRITTEN);
        });
        assertThat(asked).hasValue(0);
    }
}
