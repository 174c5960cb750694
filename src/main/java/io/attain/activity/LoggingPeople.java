package io.attain.activity;

import java.util.List;

/** Who hands in daily logs. */
public interface LoggingPeople {

    /** The user keys of a project's sales reps who may still log in. */
    List<String> of(long projectId);

    /** Whether somebody is one of them. */
    default boolean includes(long projectId, String person) {
        return of(projectId).contains(person);
    }
}
