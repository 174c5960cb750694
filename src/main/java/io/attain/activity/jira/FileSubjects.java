package io.attain.activity.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.Subject;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the customers and opportunities that rows name, by their key or by their names; what is hidden is as if it were not there. */
@Component
public record FileSubjects(LoggedIssues issues, IssueScan scan, SalesAccess access) {

    /** The columns that name an issue. */
    static final List<String> COLUMNS = List.of("key", "customer", "opportunity");

    /** Those of one file. */
    final class OfFile {

        private final ApplicationUser user;
        private final Project project;
        private final Map<String, Optional<Issue>> keys = new HashMap<>();
        private final Map<Issue, List<Issue>> opportunities = new HashMap<>();
        /** By their names in lower case; read when the first row names one. */
        private @Nullable Map<String, List<Issue>> customers;

        private OfFile(ApplicationUser user, Project project) {
            this.user = user;
            this.project = project;
        }

        /**
         * What a row is about; nothing if it names nothing, or nothing that is found, which it is told.
         *
         * @param before the lines that the row's log has already: what they are about may be gone by now
         */
        Optional<Subject> of(TableRow row, List<Line> before) {
            String key = row.text("key");
            if (!key.isEmpty()) {
                Optional<Subject> found = keys.computeIfAbsent(key, each -> issues.find(user, project, each))
                        .map(LoggedIssues::subject)
                        .or(() -> before.stream()
                                .map(Line::subject)
                                .filter(subject -> subject.key().equals(key))
                                .findFirst());
                return one(found.stream().toList(), row, "key");
            }
            String customer = name(row.text("customer"));
            String opportunity = name(row.text("opportunity"));
            if (customer.isEmpty()) {
                if (!opportunity.isEmpty()) {
                    row.fault("customer", "attain.kernel.table.missing");
                }
                return Optional.empty();
            }
            List<Issue> named = customers().getOrDefault(customer, List.of());
            return opportunity.isEmpty()
                    ? one(subjects(named), row, "customer")
                    : one(
                            subjects(named.stream()
                                    .flatMap(each -> opportunitiesOf(each).stream())
                                    .filter(each -> name(each.getSummary()).equals(opportunity))
                                    .toList()),
                            row,
                            "opportunity");
        }

        private Map<String, List<Issue>> customers() {
            if (customers == null) {
                List<Issue> all = new ArrayList<>();
                scan.forEach(project.getId(), List.of(SalesIssueType.CUSTOMER), all::add);
                customers =
                        access.seen(user, all).stream().collect(Collectors.groupingBy(each -> name(each.getSummary())));
            }
            return customers;
        }

        private List<Issue> opportunitiesOf(Issue customer) {
            return opportunities.computeIfAbsent(customer, each -> issues.touchedWith(user, each).stream()
                    .filter(Issue::isSubTask)
                    .toList());
        }
    }

    OfFile of(ApplicationUser user, Project project) {
        return new OfFile(user, project);
    }

    private static Optional<Subject> one(List<Subject> found, TableRow row, String column) {
        if (found.size() != 1) {
            row.fault(
                    column,
                    found.isEmpty() ? "attain.activity.import.noIssue" : "attain.activity.import.severalIssues",
                    row.text(column));
        }
        return found.stream().findFirst();
    }

    private static List<Subject> subjects(List<Issue> found) {
        return found.stream().map(LoggedIssues::subject).toList();
    }

    /** A name as people see it, in lower case. */
    private static String name(@Nullable String text) {
        return VisibleText.line(text).toLowerCase(Locale.ROOT);
    }
}
