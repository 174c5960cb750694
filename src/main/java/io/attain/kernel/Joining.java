package io.attain.kernel;

import java.time.Instant;

/**
 * A sub-task that we make, before it is made: Jira makes it and joins it to its parent in two steps, between which a server may
 * die.
 *
 * @param typeId Jira's id of its type
 * @param by the user key of who makes it
 */
public record Joining(long projectId, String typeId, String summary, String by, Instant at) {}
