package io.attain.host.jira.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
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
 */
record Searcher(@Nullable ApplicationUser user, ZoneId zone, Instant now, @Nullable Set<Long> browsable)
        implements QueryCreationContext {

    boolean maySee(long projectId) {
        return browsable == null || browsable.contains(projectId);
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
