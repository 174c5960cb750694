package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status as stored. */
record HostStatus(String id, String name, String description, StatusCategory category)
        implements Status, Constants.Stored {

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }
}
