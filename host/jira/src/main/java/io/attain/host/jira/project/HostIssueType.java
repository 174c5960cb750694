package io.attain.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** An issue type as stored. */
record HostIssueType(String id, String name, String description, boolean isSubTask)
        implements IssueType, Constants.Stored {

    static HostIssueType of(ResultSet row, StatementContext context) throws SQLException {
        return new HostIssueType(
                row.getString("id"), row.getString("name"), row.getString("description"), row.getBoolean("sub_task"));
    }
}
