package io.attain.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type as stored. */
record HostIssueType(String id, String name, String description, boolean subTask)
        implements IssueType, Constants.Stored {

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
