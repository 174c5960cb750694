package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.jdbi.v3.core.mapper.RowMapper;

/** A status as stored. */
record HostStatus(String id, String name, String description, StatusCategory getStatusCategory, ConstantNames names)
        implements Status, Constants.Stored {

    static RowMapper<Status> reading(ConstantNames names) {
        return (row, context) -> new HostStatus(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                StatusCategories.of(row.getString("category")),
                names);
    }
}
