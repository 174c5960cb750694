package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** A status as stored. */
record HostStatus(String id, String name, String description, StatusCategory getStatusCategory)
        implements Status, Constants.Stored {

    static HostStatus of(ResultSet row, StatementContext context) throws SQLException {
        StatusCategory category = StatusCategories.of(row.getString("category"));
        return new HostStatus(row.getString("id"), row.getString("name"), row.getString("description"), category);
    }
}
