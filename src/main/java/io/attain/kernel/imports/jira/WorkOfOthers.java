package io.attain.kernel.imports.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.imports.ImportBook.Batch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether others worked on issues while a file was written. */
@Component
record WorkOfOthers(@ComponentImport ChangeHistoryManager histories, @ComponentImport CommentManager comments) {

    /** Whether somebody else has changed an issue or said something of it since a file was begun. */
    boolean workedOn(Issue issue, Batch batch) {
        // not every database keeps parts of seconds
        Instant since = batch.at().truncatedTo(ChronoUnit.SECONDS);
        return histories.getChangeHistories(issue).stream()
                        .anyMatch(each -> isOthers(batch, since, each.getAuthorKey(), each.getTimePerformed()))
                || comments.getComments(issue).stream().anyMatch(each -> isOthers(batch, since, each));
    }

    private static boolean isOthers(Batch batch, Instant since, Comment comment) {
        return isOthers(batch, since, key(comment.getAuthorApplicationUser()), comment.getCreated())
                || isOthers(batch, since, key(comment.getUpdateAuthorApplicationUser()), comment.getUpdated());
    }

    private static boolean isOthers(Batch batch, Instant since, @Nullable String author, Date at) {
        return !at.toInstant().isBefore(since) && !batch.by().equals(author);
    }

    private static @Nullable String key(@Nullable ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
