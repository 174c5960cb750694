package io.attain.host.jira.project;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution as stored. */
record HostResolution(Constants.Told told) implements Resolution, Constants.Stored {}
