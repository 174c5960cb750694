package io.attain.planning.decomposition;

import io.attain.kernel.Person;
import io.attain.kernel.Unit;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;

/** Targets that are split, as their issues and their project are at this moment, and the writing of their parts. */
public interface SplitTargets {

    /** The decomposition of a target, as runs know it. */
    static Subject subject(long targetId) {
        return new Subject("decomposition", targetId);
    }

    /** The parts of a target as a user may deal with them, by issue id. */
    List<CurrentPart> parts(String userKey, TargetNode target);

    /** What the target's fields offer. */
    SplitOffer offer(TargetNode target);

    /** Everybody with a role in the project's sales who may own a part, by name. */
    List<Person> people(long projectId);

    /** Whether issues of the project may be assigned to a user. */
    boolean mayOwn(String userKey, long projectId);

    /** Whether a user may edit a target. */
    boolean mayEdit(String userKey, TargetNode target);

    /** What a target's amounts are counted in. */
    Unit unit(TargetNode target);

    /** Whether a target is being decomposed somewhere in the cluster. */
    boolean isBusy(TargetNode target);

    /**
     * Writes a plan, all of it or nothing: at once if it is small, else in the background.
     *
     * @param by what the plan was made by
     * @param kind what new parts are
     * @return the run, over or waiting; nothing if the target is being decomposed somewhere in the cluster
     * @throws io.attain.kernel.run.WritingRefused if Jira refuses, or the target has changed since the plan was made; then
     *     nothing has changed
     */
    Optional<WritingRun> write(String userKey, DecompositionPlan plan, Decomposition by, PartKind kind);
}
