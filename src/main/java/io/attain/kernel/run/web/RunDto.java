package io.attain.kernel.run.web;

import io.attain.kernel.Told;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.web.ImportAnswers.Fault;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.time.Instant;
import java.util.List;

/**
 * Many issues that are being written, or were.
 *
 * @param id to ask for it again; 0 if it was over at once
 * @param by who asked for it
 * @param startedAt when, as an ISO instant
 * @param touchedAt when this was last true, as an ISO instant
 * @param state {@code waiting}, {@code checking}, {@code writing}, {@code finishing}, {@code takingBack}, {@code done},
 *     {@code failed}, {@code stopped} or, if its server has stopped, {@code lost}
 * @param done how many issues the state's work is done for
 * @param total of how many
 * @param created keys of new issues
 * @param updated keys of issues that have changed; of a run that was stopped, all that it wrote
 * @param removed keys of issues that are gone
 * @param unchanged how many are as they were
 * @param restricted how many keys are not told, for somebody else had the issues written
 * @param problems what went wrong, told to who had them written, with the line and the column of the file that it came from, if it came from one
 */
@Json
public record RunDto(
        long id,
        PersonDto by,
        String startedAt,
        String touchedAt,
        String state,
        boolean over,
        int done,
        int total,
        List<String> created,
        List<String> updated,
        List<String> removed,
        int unchanged,
        int restricted,
        List<Fault> problems) {

    /** Nobody reads more problems. */
    private static final int MOST_TOLD = 1_000;

    /** What a problem takes in an answer beside its message, in characters. */
    private static final int FRAME = 60;

    /** A run as it is told at this moment. */
    static RunDto of(WritingRun run, PersonDto by, Instant now) {
        WritingRun.Outcome outcome = run.outcome();
        return new RunDto(
                run.id(),
                by,
                run.startedAt().toString(),
                run.touchedAt().toString(),
                run.isLost(now) ? "lost" : run.state().code(),
                !run.isUnderWay(now),
                run.done(),
                run.total(),
                outcome.created(),
                outcome.updated(),
                outcome.removed(),
                outcome.unchanged(),
                0,
                faults(outcome.problems()));
    }

    /** The same for whoever may not see each of these issues: how many they are, and whether it went well. */
    RunDto withoutIssues() {
        return new RunDto(
                id,
                by,
                startedAt,
                touchedAt,
                state,
                over,
                done,
                total,
                List.of(),
                List.of(),
                List.of(),
                unchanged,
                created.size() + updated.size() + removed.size(),
                List.of());
    }

    /** The first of what went wrong, as an answer tells it. */
    public static List<Fault> faults(List<WritingRun.Problem> problems) {
        return Told.first(
                all(problems), MOST_TOLD, fault -> FRAME + fault.message().length());
    }

    /** All that went wrong, each once. */
    static List<Fault> all(List<WritingRun.Problem> problems) {
        return problems.stream()
                .distinct()
                .map(problem -> new Fault(problem.line(), problem.field(), problem.message(), problem.missing()))
                .toList();
    }
}
