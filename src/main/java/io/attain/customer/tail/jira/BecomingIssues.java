package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.BatchLines;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes an issue of a row, with all that is known of it. One at a time of a row, in the whole cluster; a row whose server died
 * meanwhile gets the issue that was begun for it, whoever goes on: a namesake that is older, or somebody else's, is not it.
 */
@Component
public record BecomingIssues(
        Tail tail,
        Writings writings,
        IssueWriter writer,
        IssueScan scan,
        IssuesById issues,
        SalesIssues types,
        SalesFields fields,
        FieldOptions options,
        JiraPeople people,
        SalesAccess access,
        Today today,
        NotesBook notes,
        BatchLines lines) {

    /** Who begins again later than that begins anew. */
    private static final Duration LONGEST_BEGUN = Duration.ofDays(30);

    /**
     * The issue that a row becomes, or has become.
     *
     * @throws Refused if Jira does not let the user make it, the row is being written, it or its issue is gone, or the user may
     *     not see that issue
     */
    public Issue become(ApplicationUser user, Project project, long number) throws Refused {
        List<Refused> refused = new ArrayList<>();
        Optional<Issue> made = writings.alone(new Subject("tailrow", number), () -> {
                    try {
                        return made(user, project, tail.find(number).orElseThrow());
                    } catch (Refused e) {
                        refused.add(e);
                        return Optional.<Issue>empty();
                    }
                })
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.tail.row.overtaken"));
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        return made.orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.tail.row.none"));
    }

    private Optional<Issue> made(ApplicationUser user, Project project, TailCustomer row) throws Refused {
        if (row.issueId() > 0) {
            return Optional.ofNullable(issues.of(List.of(row.issueId())).get(row.issueId()))
                    .filter(issue -> access.maySee(user, issue));
        }
        Instant now = today.now();
        boolean isBegun = row.isBegun() && row.begun().isAfter(now.minus(LONGEST_BEGUN));
        Optional<Issue> before = isBegun ? madeBefore(user, project, row, now) : Optional.empty();
        TailCustomer begun = before.isPresent() ? row : step(row, row.beginning(now, user.getKey()));
        Issue issue;
        try {
            issue = before.isPresent()
                    ? before.get()
                    : checked(user, row.projectId(), row.said()).write();
        } catch (WriteRefused e) {
            step(begun, begun.as(0));
            throw Refused.because(Why.IN_THE_WAY, "attain.tail.row.refused", String.valueOf(e.getMessage()));
        }
        keepNotes(issue, row.said());
        lines.pass(row.id(), LoggedIssues.subject(issue));
        step(begun, begun.as(issue.getId()));
        return Optional.of(issue).filter(each -> access.maySee(user, each));
    }

    private TailCustomer step(TailCustomer row, TailCustomer next) throws Refused {
        if (row.gone() || !tail.change(List.of(next))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.tail.row.overtaken");
        }
        return tail.find(row.number()).orElseThrow();
    }

    private Optional<Issue> madeBefore(ApplicationUser user, Project project, TailCustomer row, Instant now) {
        List<Issue> made = new ArrayList<>();
        String by = Objects.requireNonNullElse(row.begunBy(), user.getKey());
        Duration ago = Duration.between(row.begun(), now);
        scan.forEachNew(project.getId(), List.of(SalesIssueType.CUSTOMER), ago, issue -> {
            if (row.said().name().equals(issue.getSummary())
                    && by.equals(issue.getCreatorId())
                    && !issue.getCreated().toInstant().isBefore(row.begun())) {
                made.add(issue);
            }
        });
        return made.stream().findFirst();
    }

    /** Why Jira does not let a user make an issue of a row; nothing if it does. */
    public Optional<String> refusal(ApplicationUser user, TailCustomer row) {
        try {
            IssueWriter.Checked unused = checked(user, row.projectId(), row.said());
            return Optional.empty();
        } catch (WriteRefused e) {
            return Optional.of(row.said().name() + ": " + e.getMessage());
        }
    }

    /** What the fields of the issue of a row say that are texts; those that say nothing are missing. */
    public static Map<SalesField, String> texts(Said said) {
        Map<SalesField, String> texts = new EnumMap<>(SalesField.class);
        texts.put(SalesField.PHONE, said.phone());
        texts.put(SalesField.TAX_NUMBER, said.taxNumber());
        texts.put(SalesField.WEB_DOMAIN, said.domain());
        texts.put(SalesField.ERP_NUMBER, said.erpNumber());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private IssueWriter.Checked checked(ApplicationUser user, long projectId, Said said) throws WriteRefused {
        String type = types.idOf(SalesIssueType.CUSTOMER).orElseThrow();
        String assignee =
                people.find(said.owner()).map(ApplicationUser::getUsername).orElse("");
        return writer.checkCreate(
                user, new NewIssue(projectId, type, said.name(), assignee), draft -> fill(draft, said));
    }

    private void fill(IssueDraft draft, Said said) {
        texts(said).forEach((field, text) -> fields.find(field).ifPresent(custom -> draft.set(custom, text)));
        options.find(draft.place(), SalesField.REGION, said.region())
                .ifPresent(option -> fields.find(SalesField.REGION).ifPresent(field -> draft.set(field, option)));
    }

    /** What no field has room for is noted; what was noted before a server died stays. */
    private void keepNotes(Issue issue, Said said) {
        if (!said.noted().isEmpty()) {
            boolean unused = notes.put(
                    Objects.requireNonNull(issue.getId()), new CustomerNotes(1, said.noted(), "", null, null, null));
        }
    }
}
