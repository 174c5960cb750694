package io.attain.words;

import java.util.List;

/** The statuses that a project's opportunities can be in. */
@FunctionalInterface
public interface OpportunityStatuses {

    /**
     * A status of Jira.
     *
     * @param id Jira's id
     * @param name what Jira calls it for whoever asks
     */
    record Status(String id, String name) {}

    /** Those of the workflow that a project's opportunities follow now, in its order; empty before set-up. */
    List<Status> of(long projectId);
}
