package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.TierStates;
import io.attain.customer.handover.Belonging;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Belonging.Part;
import io.attain.customer.handover.Belongings;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.RoleHolders;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.targets.Tenures;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people have, by the assignees of issues. */
@Component
record JiraBelongings(
        IssueScan scan,
        IssuesById issues,
        SalesIssues types,
        SalesFields fields,
        SalesAccess access,
        RoleHolders holders,
        StageLists stages,
        Kinds kinds,
        TierStates tiers,
        Tenures tenures,
        IssueWriter writer,
        JiraPeople people,
        Today today,
        @ComponentImport I18nResolver texts)
        implements Belongings {

    private static final List<SalesIssueType> TYPES = List.of(
            SalesIssueType.CUSTOMER,
            SalesIssueType.OPPORTUNITY,
            SalesIssueType.SALES_TARGET,
            SalesIssueType.TARGET_SHARE,
            SalesIssueType.SUPPORT_REQUEST,
            SalesIssueType.INTERVENTION,
            SalesIssueType.IMPROVEMENT_ACTION);

    /** Jira is asked of so many before anything is written; of the others when it is. */
    private static final int MOST_ASKED = 300;

    @Override
    public List<Belonging> of(long projectId, String person, LocalDate from) {
        List<Issue> found = found(projectId, person, from);
        Map<Long, Issue> customers = issues.of(found.stream()
                .map(issue -> issue.isSubTask() ? issue.getParentId() : issue.getId())
                .filter(Objects::nonNull)
                .toList());
        customers.values().removeIf(issue -> !types.is(SalesIssueType.CUSTOMER, issue));
        LocalDate day = today.here();
        Map<Long, String> tierOf = new HashMap<>();
        tiers.of(customers.keySet())
                .forEach((id, kept) -> tierOf.put(id, kept.held(day).tier().name()));
        Stages known = stages.of(projectId);
        return found.stream()
                .map(issue -> belonging(issue, known, customers, tierOf))
                .sorted(Comparator.comparing(Belonging::kind).thenComparing(Belonging::issueId))
                .toList();
    }

    private List<Issue> found(long projectId, String person, LocalDate from) {
        List<Issue> found = new ArrayList<>();
        forEach(projectId, Set.of(person), from, found::add);
        return found;
    }

    /** A search names users by their login, which who was deleted has no more: they have what is nobody's who sells here. */
    private void forEach(long projectId, Set<String> owners, LocalDate from, Consumer<Issue> action) {
        List<ApplicationUser> known = known(owners);
        scan.forEachOf(projectId, TYPES, known, issue -> one(issue, owners, from, action));
        Set<String> deleted = new HashSet<>(owners);
        known.forEach(each -> deleted.remove(each.getKey()));
        if (!deleted.isEmpty()) {
            List<ApplicationUser> selling = known(holders.ofAny(projectId));
            scan.forEachOfOthers(projectId, TYPES, selling, issue -> one(issue, deleted, from, action));
        }
    }

    private List<ApplicationUser> known(Collection<String> keys) {
        return keys.stream().flatMap(key -> people.find(key).stream()).toList();
    }

    private void one(Issue issue, Set<String> owners, LocalDate from, Consumer<Issue> action) {
        String owner = issue.getAssigneeId();
        if (owner != null && owners.contains(owner) && mayPass(issue, from)) {
            action.accept(issue);
        }
    }

    /** What is over stays whose it is. */
    private boolean mayPass(Issue issue, LocalDate from) {
        return switch (types.typeOf(issue).orElse(SalesIssueType.COACHING_ITEM)) {
            case CUSTOMER, OPPORTUNITY -> true;
            case SALES_TARGET, TARGET_SHARE ->
                fields.date(issue, SalesField.PERIOD_END)
                        .filter(end -> end.isBefore(from))
                        .isEmpty();
            default -> issue.getResolutionDate() == null;
        };
    }

    private Belonging belonging(Issue issue, Stages known, Map<Long, Issue> customers, Map<Long, String> tierOf) {
        Kind kind = kinds.of(issue, known);
        Issue customer = kind == Kind.CUSTOMER ? issue : customers.get(issue.getParentId());
        List<Issue> both = Stream.of(customer, issue).filter(Objects::nonNull).toList();
        return new Belonging(
                issue.getId(),
                issue.getKey(),
                both.stream()
                        .map(Issue::getSummary)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                kind,
                customer == null || kind == Kind.CUSTOMER ? null : customer.getId(),
                new Part(
                        word(both, SalesField.REGION),
                        word(List.of(issue), SalesField.PRODUCT_LINE),
                        customer == null ? null : tierOf.get(customer.getId())));
    }

    private @Nullable String word(List<Issue> from, SalesField field) {
        return from.stream()
                .flatMap(issue -> fields.option(issue, field).stream())
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<String, Map<Kind, Integer>> counts(long projectId, Collection<String> owners, LocalDate from) {
        Stages known = stages.of(projectId);
        Map<String, Map<Kind, Integer>> counts = new HashMap<>();
        forEach(projectId, Set.copyOf(owners), from, issue -> {
            Kind kind = kinds.of(issue, known);
            if (kind != Kind.CLOSED_DEAL) {
                counts.computeIfAbsent(issue.getAssigneeId(), owner -> new EnumMap<>(Kind.class))
                        .merge(kind, 1, Integer::sum);
            }
        });
        return counts;
    }

    @Override
    public Set<Long> heldBy(String person, Collection<Long> issueIds) {
        return issues.of(issueIds).values().stream()
                .filter(issue -> person.equals(issue.getAssigneeId()))
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, String> obstacles(String userKey, List<Belonging> all) {
        Map<Long, Issue> now = issues.of(all.stream().map(Belonging::issueId).toList());
        ApplicationUser user = people.find(userKey).orElseThrow();
        Set<Issue> seen = access.seen(user, now.values());
        Map<Long, String> obstacles = new HashMap<>();
        Set<Long> unheld = unheld(all, now);
        int asked = 0;
        for (Belonging each : all) {
            Issue issue = now.get(each.issueId());
            if (issue == null || !seen.contains(issue)) {
                obstacles.put(each.issueId(), texts.getText("attain.handover.hidden"));
            } else if (unheld.contains(each.issueId())) {
                obstacles.put(each.issueId(), texts.getText("attain.handover.unheld"));
            } else if (asked++ < MOST_ASKED) {
                writer.refusal(user, issue).ifPresent(why -> obstacles.put(each.issueId(), why));
            }
        }
        return obstacles;
    }

    /** Targets that somebody was assigned who may not hold them. */
    private Set<Long> unheld(List<Belonging> all, Map<Long, Issue> now) {
        return tenures
                .find(all.stream()
                        .filter(each -> each.kind() == Kind.TARGET)
                        .map(Belonging::issueId)
                        .toList())
                .entrySet()
                .stream()
                .filter(each -> {
                    Issue issue = now.get(each.getKey());
                    return issue != null
                            && !Objects.equals(
                                    issue.getAssigneeId(), each.getValue().latest());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
