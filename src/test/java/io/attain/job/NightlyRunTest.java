package io.attain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NightlyRunTest {

    private static final long PROJECT = 7;
    private static final Instant NOW = Instant.parse("2026-11-28T02:30:00Z");
    private static final Instant LAST_NIGHT = Instant.parse("2026-11-27T02:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Count MENDED = Count.difference("attain.results.night.mended", 0);
    private static final Count RAISED = Count.of("attain.risk.night.raised", 2);

    private final Kept log = new Kept();
    private final List<String> done = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final List<Reading> read = new ArrayList<>();

    @Test
    void stepsAreDoneByPhasesHoweverTheyAreFound() {
        Run run = nightly(
                        step(NightStep.Phase.TEXTS, "keyActions"),
                        step(NightStep.Phase.JUDGEMENTS, "tiers"),
                        step(NightStep.Phase.JUDGEMENTS, "alerts", RAISED),
                        step(NightStep.Phase.ISSUES, "targets"),
                        step(NightStep.Phase.FACTS, "facts", MENDED))
                .prove(PROJECT);

        assertThat(done).containsExactly("targets", "facts", "alerts", "tiers", "keyActions");
        assertThat(run.outcome()).isEqualTo(Run.Outcome.SUCCESS);
        assertThat(run.counts()).containsExactly(MENDED, RAISED);
        assertThat(log.runs).containsExactly(run);
    }

    @Test
    void aStepThatFailsIsToldAndDoesNotKeepTheOthersFromBeingDone() {
        Run run = nightly(
                        failing(NightStep.Phase.FACTS, "facts"),
                        failing(NightStep.Phase.FIGURES, "figures"),
                        step(NightStep.Phase.JUDGEMENTS, "alerts", RAISED))
                .prove(PROJECT);

        assertThat(run.outcome()).isEqualTo(Run.Outcome.FAILED);
        assertThat(run.message()).isEqualTo("facts; figures");
        assertThat(run.counts()).containsExactly(RAISED);
        assertThat(failures).hasSize(2);
        assertThat(log.runs).containsExactly(run);
    }

    @Test
    void aProjectsFirstNightReadsEverything() {
        assertThat(facts().run(PROJECT).whole()).isTrue();
        assertThat(read).containsExactly(Reading.ALL);
    }

    @Test
    void aNightReadsWhatIsNewSinceTheLastGoodOneAndTheDaysSeventh() {
        log.add(ended(LAST_NIGHT));

        assertThat(facts().run(PROJECT).whole()).isFalse();
        assertThat(read).containsExactly(Reading.since(LAST_NIGHT, DAY));
    }

    @Test
    void whoAsksForEverythingGetsItThoughTheLastNightWasGood() {
        log.add(ended(LAST_NIGHT));

        assertThat(facts().prove(PROJECT).whole()).isTrue();
        assertThat(read).containsExactly(Reading.ALL);
    }

    @Test
    void aRunThatDiedTodayGoesOnAtTheStepThatItHadNotFinished() {
        log.add(ended(LAST_NIGHT));
        Run died = died(NOW.minusSeconds(600), false);

        Run run = nightly(
                        step(NightStep.Phase.FACTS, "facts", MENDED),
                        step(NightStep.Phase.JUDGEMENTS, "alerts", RAISED))
                .resume(PROJECT)
                .orElseThrow();

        assertThat(done).containsExactly("alerts");
        assertThat(read).containsExactly(Reading.since(LAST_NIGHT, DAY));
        assertThat(run.id()).isEqualTo(died.id());
        assertThat(run.startedAt()).isEqualTo(died.startedAt());
        assertThat(run.outcome()).isEqualTo(Run.Outcome.SUCCESS);
        assertThat(run.counts()).containsExactly(MENDED, RAISED);
    }

    @Test
    void whatReadEverythingReadsEverythingWhenItGoesOn() {
        log.add(ended(LAST_NIGHT));
        died(NOW.minusSeconds(600), true);

        nightly(step(NightStep.Phase.FIGURES, "figures")).run(PROJECT);

        assertThat(read).containsExactly(Reading.ALL);
        assertThat(log.runs).hasSize(2);
    }

    @Test
    void aRunThatDiedOnAnEarlierDayIsGivenUpAndANewOneBegins() {
        Run died = died(LAST_NIGHT, true);
        NightlyRun nightly = facts();

        assertThat(nightly.resume(PROJECT)).isEmpty();
        assertThat(log.runs).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(died.id());
            assertThat(run.outcome()).isEqualTo(Run.Outcome.BROKEN_OFF);
        });

        assertThat(nightly.run(PROJECT).outcome()).isEqualTo(Run.Outcome.SUCCESS);
        assertThat(done).containsExactly("facts");
        assertThat(log.runs).hasSize(2);
    }

    @Test
    void whoAsksForEverythingGivesUpWhatDied() {
        died(NOW.minusSeconds(600), true);

        Run run = facts().prove(PROJECT);

        assertThat(done).containsExactly("facts");
        assertThat(log.runs).extracting(Run::outcome).containsExactly(Run.Outcome.BROKEN_OFF, Run.Outcome.SUCCESS);
        assertThat(log.last(PROJECT)).contains(run);
    }

    @Test
    void whatAStepCountedIsKeptBeforeTheNextBegins() {
        List<List<Count>> keptBefore = new ArrayList<>();
        NightStep looking = step(NightStep.Phase.TEXTS, "keyActions", () -> {
            keptBefore.add(log.last(PROJECT).orElseThrow().counts());
            throw new AssertionError("the server is killed");
        });

        assertThatThrownBy(() -> nightly(step(NightStep.Phase.FACTS, "facts", MENDED), looking)
                        .prove(PROJECT))
                .hasMessage("the server is killed");

        assertThat(keptBefore).containsExactly(List.of(MENDED));
        assertThat(log.last(PROJECT)).map(Run::stepsDone).contains(Set.of("facts"));
    }

    @Test
    void whatADeadNodeLeftIsReadByItselfAndIsNoNight() {
        NightlyRun nightly = nightly(
                step(NightStep.Phase.TEXTS, "keyActions"),
                step(NightStep.Phase.JUDGEMENTS, "alerts", RAISED),
                step(NightStep.Phase.FIGURES, "figures", MENDED),
                step(NightStep.Phase.FACTS, "facts", MENDED),
                step(NightStep.Phase.ISSUES, "targets"));

        assertThat(nightly.makeUp(PROJECT, LAST_NIGHT)).isTrue();

        assertThat(done).containsExactly("targets", "facts", "figures");
        assertThat(read).containsOnly(Reading.newSince(LAST_NIGHT));
        assertThat(log.runs).isEmpty();
    }

    @Test
    void whatCannotBeMadeUpForIsToldAndLeavesTheRestToBeDone() {
        NightlyRun nightly =
                nightly(failing(NightStep.Phase.FACTS, "facts"), step(NightStep.Phase.FIGURES, "figures", MENDED));

        assertThat(nightly.makeUp(PROJECT, LAST_NIGHT)).isFalse();

        assertThat(done).containsExactly("facts", "figures");
        assertThat(failures).hasSize(1);
    }

    private NightlyRun nightly(NightStep... steps) {
        return new NightlyRun(List.of(steps), log, SetClock.at(NOW.toString(), "UTC"), failures::add);
    }

    /** A night of one step. */
    private NightlyRun facts() {
        return nightly(step(NightStep.Phase.FACTS, "facts"));
    }

    private NightStep step(NightStep.Phase phase, String name, Count... counts) {
        return step(phase, name, () -> List.of(counts));
    }

    private NightStep failing(NightStep.Phase phase, String name) {
        return step(phase, name, () -> {
            throw new IllegalStateException("no index");
        });
    }

    private NightStep step(NightStep.Phase phase, String name, Work work) {
        return new NightStep(phase, name, (project, day, reading) -> {
            assertThat(day).isEqualTo(DAY);
            done.add(name);
            read.add(reading);
            return work.count();
        });
    }

    private static Run ended(Instant started) {
        return new Run(
                0, PROJECT, started, started, true, Run.Outcome.SUCCESS, List.of(), Set.of("facts", "alerts"), "");
    }

    /** A run that had done its step of facts. */
    private Run died(Instant started, boolean whole) {
        return log.add(
                new Run(0, PROJECT, started, null, whole, Run.Outcome.RUNNING, List.of(MENDED), Set.of("facts"), ""));
    }

    private interface Work {
        List<Count> count();
    }

    private static final class Kept implements RunLog {

        private final List<Run> runs = new ArrayList<>();

        @Override
        public Run add(Run run) {
            Run added = new Run(
                    runs.size() + 1L,
                    run.projectId(),
                    run.startedAt(),
                    run.finishedAt(),
                    run.whole(),
                    run.outcome(),
                    run.counts(),
                    run.stepsDone(),
                    run.message());
            runs.add(added);
            return added;
        }

        @Override
        public void change(Run run) {
            runs.replaceAll(kept -> kept.id() == run.id() ? run : kept);
        }

        @Override
        public Optional<Run> last(long projectId) {
            return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
        }

        @Override
        public Optional<Run> lastGood(long projectId) {
            return runs.stream()
                    .filter(run -> run.outcome() == Run.Outcome.SUCCESS)
                    .reduce((earlier, later) -> later);
        }
    }
}
