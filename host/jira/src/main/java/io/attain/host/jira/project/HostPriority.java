package io.attain.host.jira.project;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A priority as stored.
 *
 * @param color as in CSS
 */
public record HostPriority(Constants.Told told, String color) implements Constants.Stored {

    static HostPriority of(Constants.Told told, ResultSet row) throws SQLException {
        return new HostPriority(told, row.getString("status_color"));
    }
}
