package io.attain.job;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does every step for one project and keeps after each what came of it. A step that fails does not keep the others from being
 * done. Whoever calls it sees to it that no other run of the project is under way: what looks like one has died.
 */
public final class NightlyRun {

    private final List<NightStep> steps;
    private final RunLog log;
    private final Today today;
    private final Consumer<RuntimeException> failures;

    /** Does these steps in the order of their phases and tells {@code failures} what a step threw. */
    public NightlyRun(Collection<NightStep> steps, RunLog log, Today today, Consumer<RuntimeException> failures) {
        this.steps = steps.stream().sorted(NightStep.ORDER).toList();
        this.log = log;
        this.today = today;
        this.failures = failures;
    }

    /** Runs for a project and reads everything; answers what is kept of it. */
    public Run prove(long projectId) {
        died(projectId).ifPresent(this::giveUp);
        return begin(projectId, true);
    }

    /** Goes on with a run that died today, or begins one that reads what is new since the last good one and a seventh of the rest. */
    public Run run(long projectId) {
        return resume(projectId)
                .orElseGet(() -> begin(projectId, log.lastGood(projectId).isEmpty()));
    }

    /** Goes on with a run that died today, if there is one; one that died before is given up. */
    public Optional<Run> resume(long projectId) {
        Optional<Run> died = died(projectId);
        Optional<Run> ofToday = died.filter(run -> dayOf(run).equals(today.here()));
        if (ofToday.isEmpty()) {
            died.ifPresent(this::giveUp);
        }
        return ofToday.map(this::finish);
    }

    /**
     * Reads what was changed from then on, less an hour, and mends what was not followed. Nothing is kept of it: it is no night.
     *
     * @return whether nothing failed
     */
    public boolean makeUp(long projectId, Instant since) {
        boolean good = true;
        for (NightStep step : steps) {
            if (step.phase().compareTo(NightStep.Phase.FIGURES) <= 0) {
                good &= done(() -> step.work().run(projectId, today.here(), Reading.newSince(since)))
                        .isPresent();
            }
        }
        return good;
    }

    private Optional<Run> died(long projectId) {
        return log.last(projectId).filter(Run::isUnderWay);
    }

    private void giveUp(Run run) {
        log.change(run.brokenOff(today.now()));
    }

    private Run begin(long projectId, boolean whole) {
        return finish(log.add(Run.begun(projectId, today.now(), whole)));
    }

    private Run finish(Run begun) {
        LocalDate day = dayOf(begun);
        Reading reading = begun.whole()
                ? Reading.ALL
                : log.lastGood(begun.projectId())
                        .map(good -> Reading.since(good.startedAt(), day))
                        .orElse(Reading.ALL);
        Run run = begun;
        for (NightStep step : steps) {
            if (!run.stepsDone().contains(step.name())) {
                run = after(step, run, day, reading);
                log.change(run);
            }
        }
        Run ended = run.ended(today.now());
        log.change(ended);
        return ended;
    }

    private Run after(NightStep step, Run run, LocalDate day, Reading reading) {
        return done(() -> step.work().run(run.projectId(), day, reading))
                .map(counted -> run.after(step.name(), counted))
                .orElseGet(() -> run.afterFailure(step.name()));
    }

    /** What was counted; nothing if it failed. */
    private Optional<List<Count>> done(Supplier<List<Count>> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            failures.accept(e);
            return Optional.empty();
        }
    }

    private LocalDate dayOf(Run run) {
        return LocalDate.ofInstant(run.startedAt(), today.zone());
    }
}
