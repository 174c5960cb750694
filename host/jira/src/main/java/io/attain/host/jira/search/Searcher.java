package io.attain.host.jira.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.permission.OpenLevels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who searches, when and where.
 *
 * @param user null: nobody is logged in
 * @param zone in which the user reads dates
 * @param now the moment of the search, one for the whole query
 * @param browsable ids of the projects that the user may see; null: all, security is overridden
 * @param levels the levels of issue security that are open to the user
 */
record Searcher(
        @Nullable ApplicationUser user, ZoneId zone, Instant now, @Nullable Set<Long> browsable, OpenLevels levels)
        implements QueryCreationContext {

    /** Whether the user may see the issue of a row, which tells its project, level, reporter and assignee. */
    boolean maySee(ResultSet row) throws SQLException {
        long project = row.getLong("project_id");
        return browsable == null
                || (browsable.contains(project)
                        && levels.show(
                                project,
                                row.getObject("security_level_id", Long.class),
                                row.getString("reporter_key"),
                                row.getString("assignee_key")));
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for nobody
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return browsable == null;
    }
}
