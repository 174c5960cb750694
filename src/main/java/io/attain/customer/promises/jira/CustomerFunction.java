package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.contacts.jira.TouchFunction;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find customers. */
abstract class CustomerFunction extends TouchFunction {

    private final SalesIssues types;

    CustomerFunction(TouchSearch search, String usage, int most, SalesIssues types) {
        super(search, new Usage(usage, 0, most));
        this.types = types;
    }

    /** What is found in each project that somebody may know of. */
    final Collection<Long> each(@Nullable ApplicationUser user, LongFunction<Collection<Long>> found) {
        return search.seenBy(user, project -> true).stream()
                .flatMap(project -> found.apply(project).stream())
                .collect(Collectors.toSet());
    }

    @Override
    protected final boolean isFound(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }
}
