package io.attain.activity;

import java.util.List;

/** Who hands in daily logs. */
public interface LoggingPeople {

    /** The user keys of a project's sales reps who may still log in. */
    List<String> of(long projectId);
}
