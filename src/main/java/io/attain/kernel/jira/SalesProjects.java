package io.attain.kernel.jira;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The projects that are set up for sales. Everything of ours leaves all other projects alone. */
public interface SalesProjects {
    /** The project of an id, or nothing if it is not set up. */
    Optional<SalesProject> find(long projectId);

    /** All of them, by project id. */
    List<SalesProject> all();

    /** Remembers that a project is set up; a project that already is keeps its currency. */
    void add(SalesProject project, String userKey, Instant at);

    /** Whether a project is set up. */
    default boolean includes(long projectId) {
        return find(projectId).isPresent();
    }
}
