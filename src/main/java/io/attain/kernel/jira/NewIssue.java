package io.attain.kernel.jira;

/**
 * An issue that is to be made, by whoever reports it.
 *
 * @param assignee the log-in name, by which Jira's forms know a user; empty for nobody
 */
public record NewIssue(long projectId, String typeId, String summary, String assignee) {}
