package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.Customer;
import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.TierBook;
import io.attain.customer.TierState;
import io.attain.customer.jira.JiraCustomers;
import io.attain.customer.merging.Side;
import io.attain.customer.merging.Side.Said;
import io.attain.customer.merging.Sides;
import io.attain.customer.merging.app.PlanningMerges;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.jira.CustomerIssues;
import io.attain.kernel.Sums;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.store.GivingRows;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What customers have, by their issues and our tables. */
@Component
record JiraSides(
        IssuesById stored,
        JiraCustomers customers,
        SalesProjects projects,
        SalesIssues types,
        SalesFields fields,
        CustomerIssues issues,
        StageLists stages,
        ChainBook chains,
        TierBook tiers,
        Purchases purchases,
        GivingRows rows,
        JoinedRows joined,
        FilledFields filled,
        RowSides rowSides,
        IssueWriter writer,
        JiraPeople people,
        Today today,
        @ComponentImport I18nResolver texts)
        implements Sides {

    @Override
    public Optional<Side> of(long customerId) {
        return customerId < 0
                ? rowSides.of(customerId)
                : Optional.ofNullable(stored.of(List.of(customerId)).get(customerId))
                        .flatMap(issue -> Optional.ofNullable(issue.getProjectId())
                                .flatMap(projects::find)
                                .flatMap(project -> customers.of(issue, project))
                                .map(customer -> side(issue, customer)));
    }

    private Side side(Issue issue, Customer customer) {
        int inChain = chains.of(customer.id()).people().size();
        return new Side(
                customer.id(),
                customer.projectId(),
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                Objects.requireNonNullElse(issue.getAssigneeId(), ""),
                customer.money(),
                tiers.find(customer.id()).map(TierState::tier).orElse(null),
                Sums.of(purchases.each(customer, Purchases.trailing(today.here())).stream()
                        .mapToLong(Purchase::amount)),
                counts(issue, inChain),
                said(issue, customer),
                Stream.of(SalesField.REGION, SalesField.CUSTOMER_TYPE, SalesField.EXISTING_BEFORE)
                        .map(field -> fields.option(issue, field).orElse(""))
                        .toList(),
                inChain);
    }

    private List<Said> said(Issue issue, Customer customer) {
        return Stream.concat(RowSides.said(issues.facts(issue)), filled.notes(customer.id(), customer.money()).stream())
                .toList();
    }

    @Override
    public Map<String, Integer> doubled(long into, long from) {
        Map<String, Integer> doubled = rows.counts(from);
        rows.of(from, into).forEach((kind, ids) -> doubled.merge(kind, -ids.size(), Integer::sum));
        doubled.put(
                "people",
                chains.of(from).people().size() - joined.fresh(into, from).size());
        return doubled;
    }

    private Map<String, Integer> counts(Issue issue, int inChain) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stages known = stages.of(Objects.requireNonNull(issue.getProjectId()));
        Stream.of("open", "won", "lost", "subTasks").forEach(kind -> counts.put(kind, 0));
        issue.getSubTaskObjects().forEach(each -> counts.merge(kind(each, known), 1, Integer::sum));
        counts.putAll(rows.counts(issue.getId()));
        counts.put("people", inChain);
        return counts;
    }

    private String kind(Issue issue, Stages known) {
        if (!types.is(SalesIssueType.OPPORTUNITY, issue)) {
            return "subTasks";
        }
        Stage.Kind kind = Optional.ofNullable(issue.getStatusId())
                .flatMap(known::ofStatus)
                .map(Stage::kind)
                .orElse(Stage.Kind.OPEN);
        return kind == Stage.Kind.WON ? "won" : kind == Stage.Kind.LOST ? "lost" : "open";
    }

    @Override
    public List<String> obstacles(String userKey, long into, long from) {
        Map<Long, Issue> both = stored.of(List.of(into, from));
        ApplicationUser user = people.find(userKey).orElseThrow();
        @Nullable Issue stays = both.get(into);
        @Nullable Issue goes = both.get(from);
        if (stays != null && goes != null && !Objects.equals(stays.getSecurityLevelId(), goes.getSecurityLevelId())) {
            return List.of(texts.getText("attain.customer.merging.otherLevel"));
        }
        List<Issue> subTasks = goes == null ? List.of() : List.copyOf(goes.getSubTaskObjects());
        if (subTasks.size() > PlanningMerges.MOST) {
            return List.of(texts.getText("attain.customer.merging.many", PlanningMerges.MOST));
        }
        List<String> obstacles = new ArrayList<>();
        Stream.of(into, from).forEach(side -> rowSides.refusal(user, side).ifPresent(obstacles::add));
        Stream.of(Stream.ofNullable(stays), Stream.ofNullable(goes), subTasks.stream())
                .flatMap(each -> each)
                .forEach(issue ->
                        writer.refusal(user, issue).ifPresent(why -> obstacles.add(issue.getKey() + ": " + why)));
        return obstacles;
    }
}
