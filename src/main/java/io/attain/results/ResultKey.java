package io.attain.results;

import java.time.LocalDate;

/**
 * What a result is known by, wherever it counts.
 *
 * @param source the kind of thing it comes from
 * @param sourceId the id of that thing
 * @param projectId the Jira project
 * @param owner the user key of whoever achieved it
 * @param day the day it counts for
 */
public record ResultKey(Source source, long sourceId, long projectId, String owner, LocalDate day) {}
