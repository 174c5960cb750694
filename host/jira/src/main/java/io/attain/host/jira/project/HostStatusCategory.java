package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** One of Jira's four fixed status categories. */
record HostStatusCategory(Long getId, String getKey, String getName) implements StatusCategory {

    static final List<HostStatusCategory> ALL = List.of(
            new HostStatusCategory(1L, "undefined", "No Category"),
            new HostStatusCategory(2L, TO_DO, "To Do"),
            new HostStatusCategory(4L, IN_PROGRESS, "In Progress"),
            new HostStatusCategory(3L, COMPLETE, "Done"));

    @Override
    public int compareTo(StatusCategory other) {
        return getId.compareTo(other.getId());
    }
}
