package io.attain.event;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A risk became an alert.
 *
 * @param projectId Jira's id of the project
 * @param kind which risk it is, as {@code belowDailyTarget}
 * @param personKey the user key of whose it is
 * @param about what else it is about, as the code of a key action
 * @param severity {@code warning} or {@code high}
 * @param day the day it was raised
 */
public record AlertRaised(long projectId, String kind, String personKey, String about, String severity, LocalDate day)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
