package io.attain.job;

import io.attain.kernel.Coded;
import io.attain.kernel.Count;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one run does, or did, for one project.
 *
 * @param id the id it is kept under; 0 while it is not kept yet
 * @param projectId the project
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it has not
 * @param whole whether it reads all of Jira's issues, and not only what is new and a seventh of the rest
 * @param outcome how it stands
 * @param counts what its steps counted so far
 * @param stepsDone the names of the steps that are behind it
 * @param message the names of the steps that failed so far, or empty; older versions kept what was thrown behind each
 */
public record Run(
        long id,
        long projectId,
        Instant startedAt,
        @Nullable Instant finishedAt,
        boolean whole,
        Outcome outcome,
        List<Count> counts,
        Set<String> stepsDone,
        String message) {

    private static final String SEPARATOR = "; ";
    private static final Pattern NAME = Pattern.compile("[\\w.-]+");

    /** Copies what it holds, so that a run never changes. */
    public Run {
        counts = List.copyOf(counts);
        stepsDone = Set.copyOf(stepsDone);
    }

    /** How a run stands. */
    public enum Outcome implements Coded {
        /** It is under way, or its node died. */
        RUNNING,
        SUCCESS,
        /** One of its steps failed. */
        FAILED,
        /** Its node died, and nobody took it up on the same day. */
        BROKEN_OFF
    }

    /** A run that begins now. */
    static Run begun(long projectId, Instant now, boolean whole) {
        return new Run(0, projectId, now, null, whole, Outcome.RUNNING, List.of(), Set.of(), "");
    }

    /** The names of the steps that failed so far. */
    public List<String> stepsFailed() {
        return Stream.of(message.split(SEPARATOR, -1))
                .map(step -> step.split(": ", -1)[0])
                .filter(step -> NAME.matcher(step).matches())
                .toList();
    }

    /** Whether it has not ended. */
    boolean isUnderWay() {
        return outcome == Outcome.RUNNING;
    }

    /** The same with a step behind it. */
    Run after(String step, List<Count> counted) {
        Set<String> done = new LinkedHashSet<>(stepsDone);
        done.add(step);
        List<Count> all = Stream.concat(counts.stream(), counted.stream()).toList();
        return new Run(id, projectId, startedAt, finishedAt, whole, outcome, all, done, message);
    }

    /** The same with a step behind it that failed. Why is for the log: nobody else can read it. */
    Run afterFailure(String step) {
        String all = message.isEmpty() ? step : message + SEPARATOR + step;
        return new Run(id, projectId, startedAt, finishedAt, whole, outcome, counts, stepsDone, all)
                .after(step, List.of());
    }

    /** The same with all steps behind it. */
    Run ended(Instant now) {
        return over(now, message.isEmpty() ? Outcome.SUCCESS : Outcome.FAILED);
    }

    /** The same, given up. */
    Run brokenOff(Instant now) {
        return over(now, Outcome.BROKEN_OFF);
    }

    private Run over(Instant now, Outcome how) {
        return new Run(id, projectId, startedAt, now, whole, how, counts, stepsDone, message);
    }
}
