package io.attain.job;

import io.attain.kernel.Reading;
import java.time.LocalDate;

/** One thing that a run does for a project. Doing it again does no harm. */
public interface RunStep {

    /** Does it as of the day, reading so much of Jira as is asked for; answers what it found and did. */
    Run.Findings run(long projectId, LocalDate today, Reading reading);
}
