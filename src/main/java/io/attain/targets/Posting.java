package io.attain.targets;

import io.attain.results.ResultKey;
import io.attain.results.Source;
import java.time.LocalDate;

/**
 * A result put on one node of one tree.
 *
 * @param source the kind of thing it comes from
 * @param sourceId the id of that thing
 * @param nodeId the node's issue id
 * @param rootId the issue id of the tree's root
 * @param projectId the Jira project of the result
 * @param owner the user key of whoever achieved it
 * @param day the day it counts for
 * @param amount in minor units of the node's metric
 */
public record Posting(
        Source source,
        long sourceId,
        long nodeId,
        long rootId,
        long projectId,
        String owner,
        LocalDate day,
        long amount) {

    /** The result that is put there. */
    public ResultKey result() {
        return new ResultKey(source, sourceId, projectId, owner, day);
    }
}
