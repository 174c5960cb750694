package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.app.DueTouches;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find customers by the touches that they are promised. */
abstract class PromiseFunction extends CustomerFunction {

    private final DueTouches touches;

    PromiseFunction(TouchSearch search, String usage, int most, DueTouches touches, SalesIssues types) {
        super(search, usage, most, types);
        this.touches = touches;
    }

    /** The customers with a touch that is wanted today, in the projects that somebody may know of. */
    final Collection<Long> customers(@Nullable ApplicationUser user, BiPredicate<DueTouch, LocalDate> isWanted) {
        LocalDate today = search.today(user);
        String caller = user == null ? "" : user.getKey();
        return each(user, project -> touches.found(project, caller, today, touch -> isWanted.test(touch, today)));
    }
}
