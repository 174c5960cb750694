package io.attain.planning.planfile;

import io.attain.kernel.Unit;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.TableFault;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Plans as a project's people, fields and targets have them, and the writing of what they say. */
public interface Plans {

    /** What a project's money is counted in. */
    Unit money(long projectId);

    /** The targets of a project's trees, with those of them that a user may see. */
    KnownTargets known(String userKey, long projectId);

    /** The rows of a file; what is wrong with them goes to {@code faults}. */
    PlanRows read(InputStream file, long projectId, KnownTargets known, List<TableFault> faults);

    /** A fault in the language of whoever asks. */
    Problem told(TableFault fault);

    /** What Jira would refuse of the steps of a plan; of shares of new targets it cannot tell before these are there. */
    List<Problem> refused(String userKey, long projectId, List<PlanStep> steps);

    /**
     * Writes what the steps of a plan say, all of it or nothing, as a user.
     *
     * @return the keys of the new issues, by the ids that the plan gave them
     * @throws io.attain.kernel.run.WritingRefused with what Jira refuses; then nothing has changed
     */
    Map<Long, String> write(String userKey, long projectId, List<PlanStep> steps, WritingProgress progress);
}
