package io.attain.customer.pool.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.pool.PoolIssues;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the issues of customers, whoever may see them, many at a time. */
@Component
public record JiraPoolIssues(
        IssuesById stored,
        IssueScan scan,
        SalesIssues types,
        SalesFields fields,
        LoggedIssues found,
        JiraPeople people,
        @ComponentImport ProjectManager projects,
        Today today)
        implements PoolIssues {

    /** The fields by whose options rules may tell customers apart, in the order in which they are offered. */
    static final List<SalesField> PARTS = List.of(SalesField.CUSTOMER_TYPE, SalesField.REGION, SalesField.PRODUCT_LINE);

    private static final Set<SalesStatus> CLOSED = EnumSet.of(SalesStatus.DELIVERED, SalesStatus.DECLINED);

    /** A part of the business as rules name it. */
    static String part(SalesField field, String option) {
        return field.name() + "/" + option;
    }

    @Override
    public Map<Long, Told> of(long projectId, Collection<Long> ids, boolean withParts) {
        Map<Long, Told> told = new LinkedHashMap<>();
        stored.of(ids).values().stream()
                .filter(issue -> Long.valueOf(projectId).equals(issue.getProjectId())
                        && types.is(SalesIssueType.CUSTOMER, issue))
                .forEach(issue -> told.put(issue.getId(), told(issue, withParts)));
        return told;
    }

    private Told told(Issue issue, boolean withParts) {
        Timestamp created = issue.getCreated();
        return new Told(
                issue.getId(),
                issue.getKey(),
                (withParts ? PARTS : List.<SalesField>of())
                        .stream()
                                .flatMap(field ->
                                        fields.option(issue, field).map(option -> part(field, option)).stream())
                                .collect(Collectors.toSet()),
                issue.getAssigneeId(),
                created == null ? LocalDate.EPOCH : LocalDate.ofInstant(created.toInstant(), today.zone()));
    }

    @Override
    public Set<Long> asking(long projectId, Collection<Long> ids) {
        Set<Long> asking = new HashSet<>();
        scan.forEachPart(projectId, List.of(SalesIssueType.SUPPORT_REQUEST), ids, issue -> {
            if (types.statusOf(issue).filter(CLOSED::contains).isEmpty()) {
                Stream.ofNullable(issue.getParentId()).filter(ids::contains).forEach(asking::add);
            }
        });
        return asking;
    }

    @Override
    public List<Long> ownedBy(long projectId, String person, int most) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObj(projectId));
        return people.find(person).stream()
                .flatMap(
                        user -> project.stream()
                                .flatMap(there -> found
                                        .search(user, there, "assignee = currentUser() AND issuetype = " + type(), most)
                                        .stream()))
                .map(Issue::getId)
                .toList();
    }

    private String type() {
        return types.idOf(SalesIssueType.CUSTOMER).orElse("0");
    }
}
