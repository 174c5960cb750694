package io.attain.host.jira.project;

import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A priority as stored.
 *
 * @param color as in CSS
 */
public record HostPriority(String id, String name, String description, String color, ConstantNames names)
        implements Constants.Stored {

    static RowMapper<HostPriority> reading(ConstantNames names) {
        return (row, context) -> new HostPriority(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("status_color"),
                names);
    }
}
