package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** A project as stored. Two are equal if their ids are. */
record HostProject(
        Long getId,
        String getKey,
        String getName,
        String getDescription,
        @Nullable ApplicationUser getProjectLead,
        boolean isArchived)
        implements Project {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project && getId.equals(project.getId());
    }

    @Override
    public int hashCode() {
        return getId.hashCode();
    }

    @Override
    public String toString() {
        return getKey;
    }
}
