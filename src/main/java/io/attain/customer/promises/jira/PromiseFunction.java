package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.contacts.jira.TouchFunction;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.app.DueTouches;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find customers by the touches that they are promised. */
abstract class PromiseFunction extends TouchFunction {

    private final DueTouches touches;
    private final SalesIssues types;

    PromiseFunction(TouchSearch search, String usage, int most, DueTouches touches, SalesIssues types) {
        super(search, usage, 0, most);
        this.touches = touches;
        this.types = types;
    }

    /** The customers with a touch that is wanted today, in the projects that somebody may know of. */
    final Collection<Long> customers(@Nullable ApplicationUser user, BiPredicate<DueTouch, LocalDate> isWanted) {
        LocalDate today = search.today(user);
        String caller = user == null ? "" : user.getKey();
        return search.seenBy(user, project -> true).stream()
                .flatMap(project -> touches.within(project, caller, today).stream())
                .filter(touch -> isWanted.test(touch, today))
                .map(DueTouch::customerId)
                .collect(Collectors.toSet());
    }

    @Override
    protected final boolean isFound(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }
}
