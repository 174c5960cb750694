package io.attain.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that the nightly run does for each sales project, brought by the context whose it is. Doing it again does no harm:
 * a run that broke off in the middle of it begins it anew.
 *
 * @param phase when it is done
 * @param name what a run keeps and its messages call it, unlike any other step's
 * @param work what it does
 */
public record NightStep(Phase phase, String name, Work work) {

    /** By phases, and within one by names. */
    public static final Comparator<NightStep> ORDER =
            Comparator.comparing(NightStep::phase).thenComparing(NightStep::name);

    /** The phases of a night in their order; each rests on those before. */
    public enum Phase {
        /** What is kept of issues is held against the issues. */
        ISSUES,
        /** What is kept of achievements is held against issues and logs. */
        FACTS,
        /** What is figured out is held against the facts. */
        FIGURES,
        /** What follows from figures is judged anew. */
        JUDGEMENTS,
        /** What is written on issues is written anew. */
        TEXTS
    }

    /** One that counts one thing: how much of it was done for a project as of a day. */
    public static NightStep counting(Phase phase, String name, String messageKey, Counted counted) {
        return new NightStep(
                phase, name, (project, day, reading) -> List.of(Count.of(messageKey, counted.of(project, day))));
    }

    /** How much a step did of the one thing that it does. */
    @FunctionalInterface
    public interface Counted {
        int of(long projectId, LocalDate day);
    }

    /** What a step does. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it as of the day.
         *
         * @param reading how much of Jira is read
         * @return what it counted
         * @throws RuntimeException whatever keeps it from being done; the other steps are done all the same
         */
        List<Count> run(long projectId, LocalDate day, Reading reading);
    }
}
