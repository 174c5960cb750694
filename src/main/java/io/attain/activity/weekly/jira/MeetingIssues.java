package io.attain.activity.weekly.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.weekly.MeetingNote;
import io.attain.kernel.Period;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.WriteRefused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The issues that meetings agree on: improvement actions of a sales review, which is one of each week and team. */
@Component
public record MeetingIssues(
        SalesIssues types, SalesFields fields, IssueScan scan, IssueWriter writer, FieldValues values) {

    /**
     * What is to be made.
     *
     * @param description what it is about; empty for nothing more
     * @param assignee the user key of who is to see to it
     */
    public record Made(String summary, String description, String assignee, LocalDate due) {}

    /** The review of a meeting, among it and what came of it so far. */
    public Optional<Issue> reviewOf(Collection<Issue> there) {
        return there.stream()
                .filter(each -> types.is(SalesIssueType.SALES_REVIEW, each))
                .findFirst();
    }

    /**
     * Makes the review of a week.
     *
     * @throws WriteRefused if Jira does not let the user
     */
    public Issue review(ApplicationUser user, long projectId, String summary, Period week) throws WriteRefused {
        NewIssue review = issue(projectId, SalesIssueType.SALES_REVIEW, summary, user.getKey());
        return writer.checkCreate(user, review, draft -> {
                    values.day(draft, SalesField.PERIOD_START, week.start());
                    values.day(draft, SalesField.PERIOD_END, week.last());
                })
                .write();
    }

    /**
     * Makes what is to be done.
     *
     * @throws WriteRefused if Jira does not let the user
     */
    public Issue action(ApplicationUser user, Issue review, Made made) throws WriteRefused {
        NewIssue action = issue(
                Objects.requireNonNull(review.getProjectId()),
                SalesIssueType.IMPROVEMENT_ACTION,
                made.summary,
                made.assignee);
        return writer.checkCreateUnder(review, user, action, draft -> {
                    draft.due(made.due);
                    if (!made.description.isEmpty()) {
                        draft.description(made.description);
                    }
                })
                .write();
    }

    /**
     * A review that was made for a note since it was begun and of which nothing came yet.
     *
     * @param ago how long ago it was begun
     */
    Optional<Issue> reviewFor(MeetingNote begun, Duration ago) {
        List<Issue> made = new ArrayList<>();
        scan.forEachNew(begun.projectId(), List.of(SalesIssueType.SALES_REVIEW), ago, each -> {
            if (begun.by().equals(each.getCreatorId())
                    && !each.getCreated().toInstant().isBefore(begun.at())
                    && fields.date(each, SalesField.PERIOD_START)
                            .filter(begun.monday()::equals)
                            .isPresent()
                    && each.getSubTaskObjects().isEmpty()) {
                made.add(each);
            }
        });
        return made.stream().findFirst();
    }

    /** What was made of a review since a note was begun that it may be. */
    Stream<Issue> madeFor(Issue review, MeetingNote begun) {
        return review.getSubTaskObjects().stream()
                .filter(each -> types.is(SalesIssueType.IMPROVEMENT_ACTION, each)
                        && begun.action().equals(each.getSummary())
                        && !each.getCreated().toInstant().isBefore(begun.at()));
    }

    private NewIssue issue(long projectId, SalesIssueType type, String summary, String assignee) throws WriteRefused {
        String typeId = types.idOf(type).orElseThrow(() -> new WriteRefused(type.jiraName()));
        return new NewIssue(projectId, typeId, summary, values.nameOf(assignee));
    }

    /** Takes back what was made a moment ago. */
    public void takeBack(ApplicationUser user, Issue made) throws WriteRefused {
        writer.takeBack(user, made);
    }

    /** Whether nothing is left to do, by our workflow or by whatever else the project has. */
    public boolean isDone(Issue issue) {
        return issue.getResolutionDate() != null
                || types.statusOf(issue)
                        .filter(status -> status.category() == SalesStatus.Category.DONE)
                        .isPresent();
    }
}
