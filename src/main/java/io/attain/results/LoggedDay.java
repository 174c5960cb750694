package io.attain.results;

import java.time.LocalDate;

/**
 * A person handed in the log of a day. It is all that is kept of a person's days: which of them are worked, which are off and
 * which are leave the calendar says, and it may change that of many at once.
 *
 * @param logId the id of the submitted log
 * @param projectId the Jira project
 * @param owner the person's user key
 * @param day the day, in the person's own time zone
 */
public record LoggedDay(long logId, long projectId, String owner, LocalDate day) {}
