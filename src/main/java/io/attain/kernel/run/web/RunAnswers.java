package io.attain.kernel.run.web;

import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What is told of writings. Whoever asks here has made sure that the asker may know of the subject; of single issues, and of
 * what stood in the way of them, only who had them written is told.
 */
@Component
public record RunAnswers(Asker asker, WritingRuns runs, People people, Today today) {

    /** A run that is over: 200. */
    public Response done(WritingRun run) {
        return Response.status(Response.Status.OK)
                .entity(RunDto.of(run, by(run), today.now()))
                .build();
    }

    /** A run that is to be asked for again: 202. */
    public Response accepted(WritingRun run) {
        return Response.status(Response.Status.ACCEPTED)
                .entity(RunDto.of(run, by(run), today.now()))
                .build();
    }

    /**
     * The run of an id.
     *
     * @throws RestProblem 404 if the subject has no such run
     */
    public RunDto find(Subject subject, long id) {
        return told(found(subject, id));
    }

    private WritingRun found(Subject subject, long id) {
        return runs.find(subject, id)
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.run.none", Long.toString(id))));
    }

    /**
     * Has a run stop where it is, as soon as it can: 202.
     *
     * @throws RestProblem 404 if the subject has no such run; 409 if it is over
     */
    public Response stop(Subject subject, long id) {
        WritingRun run = found(subject, id);
        if (!run.isUnderWay(today.now())) {
            throw RestProblem.conflict(asker.say("attain.kernel.run.over"));
        }
        runs.stop(id, asker.user().getKey());
        return accepted(run);
    }

    /** The latest run of a subject, if there is one that is news. */
    public Optional<RunDto> latest(Subject subject, Predicate<WritingRun> isNews) {
        return runs.latest(subject).filter(isNews).map(this::told);
    }

    /** A look at a file, which is broken off by what is wrong with it. */
    @FunctionalInterface
    public interface Look {

        /** Looks, and writes nothing. */
        void once() throws Refused;
    }

    /**
     * A file with what is wrong with each of its rows.
     *
     * @throws RestProblem 403 or 409 if it cannot be looked at
     */
    public Response marked(byte[] file, Look look) {
        List<WritingRun.Problem> problems = List.of();
        try {
            look.once();
        } catch (Refused e) {
            throw asker.barred(e);
        } catch (WritingRefused e) {
            problems = e.problems();
        }
        return ImportAnswers.marked(file, RunDto.all(problems), RunDto.faults(problems));
    }

    private RunDto told(WritingRun run) {
        RunDto whole = RunDto.of(run, by(run), today.now());
        return run.userKey().equals(asker.user().getKey()) ? whole : whole.withoutIssues();
    }

    private PersonDto by(WritingRun run) {
        return PersonDto.of(people.of(run.userKey()));
    }
}
