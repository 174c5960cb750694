package io.attain.activity.day.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** When somebody changed an issue or commented on it, to the moment. */
@Component
record TouchedIssues(@ComponentImport ChangeHistoryManager histories, @ComponentImport CommentManager comments) {

    /** Whether a person did at such a moment, by two questions at most. */
    boolean isTouched(Issue issue, ApplicationUser person, Predicate<Instant> moment) {
        return histories.getChangeHistories(issue).stream()
                        .anyMatch(change -> person.getKey().equals(change.getAuthorKey())
                                && moment.test(change.getTimePerformed().toInstant()))
                || comments.getCommentsForUser(issue, person).stream()
                        .anyMatch(comment -> isCommented(comment, person, moment));
    }

    private static boolean isCommented(Comment comment, ApplicationUser person, Predicate<Instant> moment) {
        return (person.equals(comment.getAuthorApplicationUser())
                        && moment.test(comment.getCreated().toInstant()))
                || (person.equals(comment.getUpdateAuthorApplicationUser())
                        && moment.test(comment.getUpdated().toInstant()));
    }
}
