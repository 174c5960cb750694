package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** A project as stored. Two are equal if their ids are. */
record HostProject(Long id, String key, String name, String description, @Nullable ApplicationUser lead)
        implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public @Nullable ApplicationUser getProjectLead() {
        return lead;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project && id.equals(project.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
