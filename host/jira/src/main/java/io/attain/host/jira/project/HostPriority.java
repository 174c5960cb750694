package io.attain.host.jira.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A priority as stored.
 *
 * @param color as in CSS
 */
public record HostPriority(String id, String name, String description, String color) implements Constants.Stored {

    static HostPriority of(ResultSet row, StatementContext context) throws SQLException {
        return new HostPriority(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("status_color"));
    }
}
