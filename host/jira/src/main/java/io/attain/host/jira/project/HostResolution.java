package io.attain.host.jira.project;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution as stored. */
record HostResolution(String id, String name, String description) implements Resolution, Constants.Stored {}
