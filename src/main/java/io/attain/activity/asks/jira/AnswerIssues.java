package io.attain.activity.asks.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.asks.Answer;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.WriteRefused;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The issues by which asks are answered: made through Jira's own checks, as whoever answers. */
@Component
public record AnswerIssues(SalesIssues types, IssueWriter writer, FieldValues values) {

    /** The longest summary, which is Jira's. */
    public static final int LONGEST_SUMMARY = 255;

    /**
     * What is to be made.
     *
     * @param support tool, expert or policy; null for a task
     * @param assignee the user key of who is to see to it
     */
    public record Made(Answer.How how, String summary, @Nullable String support, String assignee) {

        /** Whether its support is one of those that there are; for a task, none. */
        public boolean isSupportKnown() {
            return how == Answer.How.REQUEST
                    ? support != null && optionOf(support).isPresent()
                    : support == null;
        }
    }

    /**
     * What the issue comes under: the customer, target or coaching item itself, or what the opportunity or share belongs to. Nothing
     * for anything else.
     */
    public Optional<Issue> parentFor(Issue subject, Answer.How how) {
        List<SalesIssueType> parents = typeOf(how).parents();
        Optional<Issue> whole = subject.isSubTask() ? types.parentOf(subject) : Optional.of(subject);
        return whole.filter(each -> types.typeOf(each).filter(parents::contains).isPresent());
    }

    /**
     * Makes the issue.
     *
     * @throws WriteRefused if Jira does not let the user
     */
    public Issue make(ApplicationUser user, Issue parent, Made made) throws WriteRefused {
        SalesIssueType type = typeOf(made.how);
        String typeId = types.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName()));
        NewIssue issue = new NewIssue(
                Objects.requireNonNull(parent.getProjectId()), typeId, made.summary, values.nameOf(made.assignee));
        return writer.checkCreateUnder(parent, user, issue, draft -> Optional.ofNullable(made.support)
                        .flatMap(AnswerIssues::optionOf)
                        .ifPresent(option -> values.option(draft, SalesField.SUPPORT_KIND, option)))
                .write();
    }

    /** What was made about an issue since an answer was begun that it may be. */
    Stream<Issue> madeFor(Issue subject, Answer begun) {
        return parentFor(subject, begun.how()).stream()
                .flatMap(parent -> parent.getSubTaskObjects().stream())
                .filter(each ->
                        types.is(typeOf(begun.how()), each) && begun.words().equals(each.getSummary()))
                .filter(each -> !each.getCreated().toInstant().isBefore(begun.at()));
    }

    /** An issue with its sub-tasks, by Jira's ids: a customer's opportunities are the customer's. */
    public static List<Long> withParts(Issue issue) {
        return Stream.concat(Stream.of(issue), issue.getSubTaskObjects().stream())
                .map(Issue::getId)
                .toList();
    }

    /** How far an issue is: open, done, or declined. */
    public String stateOf(Issue issue) {
        SalesStatus status = types.statusOf(issue).orElse(null);
        return status == SalesStatus.DELIVERED || status == SalesStatus.DONE
                ? "done"
                : status == SalesStatus.DECLINED ? "declined" : "open";
    }

    private static SalesIssueType typeOf(Answer.How how) {
        return how == Answer.How.REQUEST ? SalesIssueType.SUPPORT_REQUEST : SalesIssueType.INTERVENTION;
    }

    /** The option of a kind of support as REST names it. */
    private static Optional<String> optionOf(String code) {
        return SalesField.SUPPORT_KIND.options().stream()
                .filter(option -> option.toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
