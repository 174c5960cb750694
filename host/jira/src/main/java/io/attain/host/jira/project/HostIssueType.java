package io.attain.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.jdbi.v3.core.mapper.RowMapper;

/** An issue type as stored. */
record HostIssueType(String id, String name, String description, boolean isSubTask, ConstantNames names)
        implements IssueType, Constants.Stored {

    static RowMapper<IssueType> reading(ConstantNames names) {
        return (row, context) -> new HostIssueType(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("sub_task"),
                names);
    }
}
