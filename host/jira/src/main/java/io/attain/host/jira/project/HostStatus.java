package io.attain.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A status as stored. */
record HostStatus(Constants.Told told, StatusCategory getStatusCategory) implements Status, Constants.Stored {

    static Status of(Constants.Told told, ResultSet row) throws SQLException {
        return new HostStatus(told, StatusCategories.of(row.getString("category")));
    }
}
