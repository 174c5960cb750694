package io.attain.coaching.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.coaching.CoachingSession;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.StatusNames;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Coaching items and their sessions, read from issues and their sub-tasks. */
@Component
public record JiraCoaching(
        SalesIssues issues,
        SalesFields fields,
        StatusNames names,
        SalesAccess access,
        KnownPeople people,
        Today today) {

    private static final Unit SCORE = new Unit("score", null, 2);

    /** Whether an issue is a coaching item. */
    public boolean isItem(Issue issue) {
        return issues.is(SalesIssueType.COACHING_ITEM, issue);
    }

    /**
     * Whether a user who may see an item is told of it: how somebody learns is told to that person and to who leads them; what
     * is nobody's yet, to all who lead.
     */
    public boolean isTold(Issue item, ApplicationUser user) {
        Project project = Objects.requireNonNull(item.getProjectObject());
        String viewer = user.getKey();
        String learner = item.getAssigneeId();
        LocalDate day = today.of(viewer);
        return learner == null
                ? access.manages(user, project)
                : people.to(viewer, access.reach(user, project), project.getId())
                        .test(learner, new Period(day, day.plusDays(1)));
    }

    /** The skill that an item is to lift; its summary if the field is empty. */
    public String skill(Issue item) {
        return fields.text(item, SalesField.SKILL).orElse(item.getSummary());
    }

    /** The sessions of an item that the user may see, in their order. */
    public List<CoachingSession> sessions(Issue item, ApplicationUser user) {
        return item.getSubTaskObjects().stream()
                .filter(issue -> issues.is(SalesIssueType.COACHING_SESSION, issue) && access.maySee(user, issue))
                .map(this::session)
                .toList();
    }

    private CoachingSession session(Issue issue) {
        Optional<SalesStatus> status = issues.statusOf(issue);
        return new CoachingSession(
                issue.getKey(),
                issue.getSummary(),
                fields.optionName(issue, SalesField.SESSION_TYPE).orElse(""),
                names.of(issue),
                status.filter(SalesStatus.HELD::equals).isPresent(),
                score(issue));
    }

    private OptionalDouble score(Issue issue) {
        return fields.amount(issue, SalesField.SCORE, SCORE).stream()
                .mapToDouble(score -> score.major().doubleValue())
                .findFirst();
    }
}
