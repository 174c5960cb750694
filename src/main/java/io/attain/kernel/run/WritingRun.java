package io.attain.kernel.run;

import io.attain.kernel.Coded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many issues that are written in the background, as all nodes of a cluster may know of it.
 *
 * @param id given by the store; 0 before
 * @param subject what is written
 * @param userKey who asked for it
 * @param startedAt when
 * @param state how far it is
 * @param done how many issues the state's work is done for
 * @param total of how many
 * @param touchedAt when this was last true
 * @param outcome what came of it
 */
public record WritingRun(
        long id,
        Subject subject,
        String userKey,
        Instant startedAt,
        State state,
        int done,
        int total,
        Instant touchedAt,
        Outcome outcome) {

    /** So long whoever comes back wants to know what came of it. */
    private static final Duration NEWS = Duration.ofDays(1);

    /**
     * A node that says nothing for so long has stopped. Were it only slow, or its clock behind, it would still hold the
     * subject's lock: nothing is written twice for that.
     */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /**
     * What is written. There is one writing of a subject at a time.
     *
     * @param kind such as {@code decomposition}, at most 30 characters
     * @param id of what it is done to: an issue, a project
     */
    public record Subject(String kind, long id) {}

    /** What is being done. */
    public enum State implements Coded {
        /** It waits for a thread. */
        WAITING,
        /** All that can be is checked before anything is written; what belongs to new issues, once these are there. */
        CHECKING,
        WRITING,
        /** The figures follow what was written. */
        FINISHING,
        /** Something failed: what was written is undone. */
        TAKING_BACK,
        DONE,
        FAILED,
        /** Somebody has stopped it: what was written stays. */
        STOPPED
    }

    /**
     * What went wrong.
     *
     * @param line the line of the file that it came from, or null
     * @param field the column or field, or null
     * @param message in the language of who asked
     * @param missing what the project's own list lacks, if that is what went wrong; else null
     */
    public record Problem(@Nullable Long line, @Nullable String field, String message, @Nullable String missing) {

        /** One that no list would mend. */
        public Problem(@Nullable Long line, @Nullable String field, String message) {
            this(line, field, message, null);
        }

        /** One that belongs to no line. */
        public static Problem of(String message) {
            return new Problem(null, null, message);
        }
    }

    /**
     * What came of it.
     *
     * @param created keys of new issues
     * @param updated keys of issues that have changed; of what was stopped, all that was written
     * @param removed keys of issues that are gone
     * @param unchanged how many are as they were
     * @param problems what went wrong
     */
    public record Outcome(
            List<String> created, List<String> updated, List<String> removed, int unchanged, List<Problem> problems) {

        /** Nothing yet. */
        public static final Outcome NONE = failed(List.of());

        public Outcome {
            created = List.copyOf(created);
            updated = List.copyOf(updated);
            removed = List.copyOf(removed);
            problems = List.copyOf(problems);
        }

        /** Nothing but what went wrong. */
        public static Outcome failed(List<Problem> problems) {
            return new Outcome(List.of(), List.of(), List.of(), 0, problems);
        }
    }

    /** A run that has not begun. */
    public static WritingRun waiting(Subject subject, String userKey, int total, Instant now) {
        return new WritingRun(0, subject, userKey, now, State.WAITING, 0, total, now, Outcome.NONE);
    }

    /** A writing that was over at once. */
    public static WritingRun done(Subject subject, String userKey, int total, Outcome outcome, Instant now) {
        return new WritingRun(0, subject, userKey, now, State.DONE, total, total, now, outcome);
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED || state == State.STOPPED;
    }

    /** Whether it should be under way, but its node has said nothing for too long. */
    public boolean isLost(Instant now) {
        return !isOver() && touchedAt.plus(SILENCE).isBefore(now);
    }

    /** Whether it is under way somewhere. */
    public boolean isUnderWay(Instant now) {
        return !isOver() && !isLost(now);
    }

    /** Whether it is under way, or was not long ago. */
    public boolean isNews(Instant now) {
        return touchedAt.plus(NEWS).isAfter(now);
    }

    /** The same run, as the store knows it. */
    public WritingRun withId(long given) {
        return new WritingRun(given, subject, userKey, startedAt, state, done, total, touchedAt, outcome);
    }

    /** The same run, further on. */
    public WritingRun at(State now, int doneNow, int totalNow, Instant when) {
        return new WritingRun(id, subject, userKey, startedAt, now, doneNow, totalNow, when, outcome);
    }

    /** The same run at its end. */
    public WritingRun ended(State end, Outcome with, Instant when) {
        return new WritingRun(id, subject, userKey, startedAt, end, done, total, when, with);
    }
}
