package io.attain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NightlyRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final List<Run> kept = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void keepsWhatItsStepsFoundTogether() {
        Run run = nightly(
                        (project, day, reading) -> new Run.Findings(10, 200, 0, 0, 0, 0),
                        (project, day, reading) -> new Run.Findings(0, 0, 0, 0, 3, 0))
                .run(7, DAY, Reading.ALL);
        assertThat(run.outcome()).isEqualTo(Run.Outcome.SUCCESS);
        assertThat(run.findings()).isEqualTo(new Run.Findings(10, 200, 0, 0, 3, 0));
        assertThat(kept).containsExactly(run);
    }

    @Test
    void aStepThatFailsDoesNotKeepTheOthersFromBeingDone() {
        Run run = nightly(
                        (project, day, reading) -> {
                            throw new IllegalStateException("no index");
                        },
                        (project, day, reading) -> new Run.Findings(0, 0, 0, 0, 0, 2))
                .run(7, DAY, Reading.ALL);
        assertThat(run.outcome()).isEqualTo(Run.Outcome.FAILED);
        assertThat(run.message()).endsWith("no index");
        assertThat(run.findings().alertsRaised()).isEqualTo(2);
        assertThat(failures).hasSize(1);
        assertThat(kept).containsExactly(run);
    }

    private NightlyRun nightly(RunStep... steps) {
        return new NightlyRun(List.of(steps), new Kept(), SetClock.at("2026-11-23T12:00:00Z", "UTC"), failures::add);
    }

    private final class Kept implements RunLog {
        @Override
        public void add(Run run) {
            kept.add(run);
        }

        @Override
        public Optional<Run> last(long projectId) {
            return kept.stream().findFirst();
        }

        @Override
        public Optional<Run> lastGood(long projectId) {
            return last(projectId);
        }
    }
}
