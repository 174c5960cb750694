package io.attain.target.decomposition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A decomposition that is written in the background, as all nodes of a cluster may know of it.
 *
 * @param id given by the store; 0 before
 * @param targetId the issue id of the target
 * @param userKey who asked for it
 * @param state how far it is
 * @param done how many issues the state's work is done for
 * @param total of how many
 * @param touchedAt when this was last true
 * @param outcome what came of it
 */
public record DecompositionRun(
        long id, long targetId, String userKey, State state, int done, int total, Instant touchedAt, Outcome outcome) {

    /** A node that says nothing for so long has stopped. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /** What is being done. */
    public enum State {
        /** It waits for a thread. */
        WAITING("waiting"),
        /** Jira is asked about every issue; nothing is written yet. */
        CHECKING("checking"),
        WRITING("writing"),
        /** The results are put on the new parts. */
        FINISHING("finishing"),
        /** Something failed: what was written is undone. */
        TAKING_BACK("takingBack"),
        DONE("done"),
        FAILED("failed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The name in REST. */
        public String code() {
            return code;
        }
    }

    /**
     * What came of it.
     *
     * @param created keys of new issues
     * @param updated keys of issues with another amount
     * @param removed keys of issues that are gone
     * @param unchanged how many parts are as they were
     * @param problems what went wrong, in the language of who asked
     */
    public record Outcome(
            List<String> created, List<String> updated, List<String> removed, int unchanged, List<String> problems) {

        /** Nothing yet. */
        public static final Outcome NONE = new Outcome(List.of(), List.of(), List.of(), 0, List.of());

        public Outcome {
            created = List.copyOf(created);
            updated = List.copyOf(updated);
            removed = List.copyOf(removed);
            problems = List.copyOf(problems);
        }

        /** Nothing but what went wrong. */
        public static Outcome failed(List<String> problems) {
            return new Outcome(List.of(), List.of(), List.of(), 0, problems);
        }
    }

    /** A run that has not begun. */
    public static DecompositionRun waiting(long targetId, String userKey, int total, Instant now) {
        return new DecompositionRun(0, targetId, userKey, State.WAITING, 0, total, now, Outcome.NONE);
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    /** Whether it should be under way, but its node has said nothing for too long. */
    public boolean isLost(Instant now) {
        return !isOver() && touchedAt.plus(SILENCE).isBefore(now);
    }

    /** The same run, further on. */
    public DecompositionRun at(State now, int doneNow, int totalNow, Instant when) {
        return new DecompositionRun(id, targetId, userKey, now, doneNow, totalNow, when, outcome);
    }

    /** The same run at its end. */
    public DecompositionRun ended(State end, Outcome with, Instant when) {
        return new DecompositionRun(id, targetId, userKey, end, done, total, when, with);
    }
}
