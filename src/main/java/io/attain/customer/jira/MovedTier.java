package io.attain.customer.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** JQL {@code issue in movedTier(up)}: the customers that the rules have moved in the last 30 days, as movers are counted. */
public final class MovedTier extends TierFunction<Boolean> {

    private static final Map<String, Boolean> WAYS = Map.of("up", true, "down", false);

    private final TierBook book;

    /** Made by the container. */
    public MovedTier(
            TierBook book,
            SalesProjects projects,
            IssuesById issues,
            @ComponentImport JiraAuthenticationContext authentication) {
        super(projects, issues, authentication, "attain.customer.jql.moved");
        this.book = book;
    }

    @Override
    Optional<Boolean> asked(String argument) {
        return Optional.ofNullable(WAYS.get(argument.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    List<Long> of(long projectId, Boolean asked) {
        return book.moved(projectId, asked);
    }
}
