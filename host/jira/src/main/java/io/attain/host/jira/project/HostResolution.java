package io.attain.host.jira.project;

import com.atlassian.jira.issue.resolution.Resolution;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** A resolution as stored. */
record HostResolution(String id, String name, String description) implements Resolution, Constants.Stored {

    static HostResolution of(ResultSet row, StatementContext context) throws SQLException {
        return new HostResolution(row.getString("id"), row.getString("name"), row.getString("description"));
    }
}
