package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** One of Jira's four fixed status categories. */
record HostStatusCategory(Long id, String key, String name) implements StatusCategory {

    static final List<HostStatusCategory> ALL = List.of(
            new HostStatusCategory(1L, "undefined", "No Category"),
            new HostStatusCategory(2L, TO_DO, "To Do"),
            new HostStatusCategory(4L, IN_PROGRESS, "In Progress"),
            new HostStatusCategory(3L, COMPLETE, "Done"));

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(StatusCategory other) {
        return id.compareTo(other.getId());
    }
}
