package io.attain.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An issue type as stored. */
record HostIssueType(Constants.Told told, boolean isSubTask) implements IssueType, Constants.Stored {

    static IssueType of(Constants.Told told, ResultSet row) throws SQLException {
        return new HostIssueType(told, row.getBoolean("sub_task"));
    }
}
