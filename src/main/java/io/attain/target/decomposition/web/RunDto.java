package io.attain.target.decomposition.web;

import io.attain.target.decomposition.DecompositionRun;
import java.util.List;

/**
 * A decomposition that is being written, or was.
 *
 * @param id to ask for it again; 0 if it was over at once
 * @param state {@code waiting}, {@code checking}, {@code writing}, {@code finishing}, {@code takingBack}, {@code done},
 *     {@code failed} or, if its server has stopped, {@code lost}
 * @param done how many issues the state's work is done for
 * @param total of how many
 * @param created keys of new issues
 * @param updated keys of issues with another amount
 * @param removed keys of issues that are gone
 * @param unchanged how many parts are as they were
 * @param problems what went wrong
 */
public record RunDto(
        long id,
        String state,
        boolean over,
        int done,
        int total,
        List<String> created,
        List<String> updated,
        List<String> removed,
        int unchanged,
        List<String> problems) {

    /** @param lost whether its server has stopped */
    static RunDto of(DecompositionRun run, boolean lost) {
        DecompositionRun.Outcome outcome = run.outcome();
        return new RunDto(
                run.id(),
                lost ? "lost" : run.state().code(),
                lost || run.isOver(),
                run.done(),
                run.total(),
                outcome.created(),
                outcome.updated(),
                outcome.removed(),
                outcome.unchanged(),
                outcome.problems());
    }
}
