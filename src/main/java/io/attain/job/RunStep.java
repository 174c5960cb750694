package io.attain.job;

import java.time.LocalDate;

/** One thing that a run does for a project. Doing it again does no harm. */
public interface RunStep {

    /** Does it as of the day; answers what it found and did. */
    Run.Findings run(long projectId, LocalDate today);
}
