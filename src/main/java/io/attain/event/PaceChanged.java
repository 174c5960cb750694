package io.attain.event;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agreed target came to another pace.
 *
 * @param issueId Jira's id of the target's issue
 * @param issueKey its key
 * @param projectId Jira's id of the project
 * @param from the pace before: {@code notStarted}, {@code onTrack}, {@code behind}, {@code atRisk} or {@code finished}
 * @param to the pace now
 * @param day the day it was noted
 */
public record PaceChanged(long issueId, String issueKey, long projectId, String from, String to, LocalDate day)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
