package io.attain.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type as stored. */
record HostIssueType(String id, String name, String description, boolean subTask) implements IssueType {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }

    @Override
    public int compareTo(Object other) {
        return name.compareTo(((IssueType) other).getName());
    }
}
