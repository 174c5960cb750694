package io.attain.host.jira.project;

import com.atlassian.jira.issue.resolution.Resolution;
import org.jdbi.v3.core.mapper.RowMapper;

/** A resolution as stored. */
record HostResolution(String id, String name, String description, ConstantNames names)
        implements Resolution, Constants.Stored {

    static RowMapper<Resolution> reading(ConstantNames names) {
        return (row, context) ->
                new HostResolution(row.getString("id"), row.getString("name"), row.getString("description"), names);
    }
}
