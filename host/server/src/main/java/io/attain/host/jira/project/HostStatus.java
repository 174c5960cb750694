package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status as stored. */
record HostStatus(String id, String name, String description, StatusCategory category) implements Status {

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
    public StatusCategory getStatusCategory() {
        return category;
    }

    @Override
    public int compareTo(Object other) {
        return name.compareTo(((Status) other).getName());
    }
}
