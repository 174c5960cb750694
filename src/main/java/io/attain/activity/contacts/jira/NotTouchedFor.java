package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.Touches;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in notTouchedFor(14d)}: customers and open opportunities that are older than that and that no submitted log
 * of the last days tells of; a customer is touched by its opportunities, too. {@code notTouchedFor(SALES, 14d)} looks at those of
 * one project alone.
 */
public final class NotTouchedFor extends TouchFunction {

    private static final Set<SalesIssueType> TYPES = EnumSet.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY);

    private final Touches touches;
    private final IssueScan scan;
    private final OpenDeals deals;

    /** Made by the container. */
    public NotTouchedFor(Touches touches, IssueScan scan, OpenDeals deals, TouchSearch search) {
        super(search, new Usage("attain.activity.jql.notTouchedFor", 1, 2));
        this.touches = touches;
        this.scan = scan;
        this.deals = deals;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return days(operand)
                .map(days -> untouched(user, asked(user, operand), days.first(search.today(user))))
                .orElse(Set.of());
    }

    private List<Long> asked(@Nullable ApplicationUser user, FunctionOperand operand) {
        return search.seenBy(user, project -> isAsked(operand.getArgs(), project));
    }

    /** A project that is not there, and one that whoever searches may not see, alike. */
    @Override
    Optional<String> wrong(@Nullable ApplicationUser user, FunctionOperand operand) {
        return operand.getArgs().size() > 1 && asked(user, operand).isEmpty()
                ? Optional.of(search.say(
                        "attain.activity.jql.noProject", operand.getArgs().get(0)))
                : Optional.empty();
    }

    @Override
    boolean saysDays(List<String> arguments) {
        return !arguments.isEmpty();
    }

    private static boolean isAsked(List<String> arguments, Project project) {
        return arguments.size() == 1 || project.getKey().equalsIgnoreCase(arguments.get(0));
    }

    private Set<Long> untouched(@Nullable ApplicationUser user, List<Long> projects, LocalDate from) {
        Set<Long> touched = touches.since(projects, null, from);
        Set<Long> found = new HashSet<>();
        Set<Long> customers = new HashSet<>();
        projects.forEach(project -> scan.forEach(project, TYPES, issue -> {
            Long parent = issue.getParentId();
            if (touched.contains(issue.getId())) {
                if (parent != null) {
                    customers.add(parent);
                }
            } else if (deals.isOpen(issue) && isOlder(issue, user, from)) {
                found.add(issue.getId());
            }
        }));
        found.removeAll(customers);
        return found;
    }

    private boolean isOlder(Issue issue, @Nullable ApplicationUser user, LocalDate from) {
        Timestamp created = issue.getCreated();
        return created != null && search.dayOf(created.toInstant(), user).isBefore(from);
    }
}
