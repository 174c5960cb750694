package io.attain.host.jira.project;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution as stored. */
record HostResolution(String id, String name, String description) implements Resolution {

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
    public int compareTo(Object other) {
        return name.compareTo(((Resolution) other).getName());
    }
}
