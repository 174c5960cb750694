package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.promises.Conversation;
import io.attain.customer.promises.Conversation.Said;
import io.attain.customer.promises.Conversation.Side;
import io.attain.customer.promises.Inbound;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.Reach;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.rules.RuleVersions;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a customer says in a comment on its issue, or on one of its sub-tasks, starts the clock; our first comment stops it. */
@Component
public record HearingCustomers(
        SalesIssues types,
        AnsweringRequests answering,
        RuleVersions rules,
        SalesAccess access,
        @ComponentImport CommentManager comments)
        implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        boolean isGone = change.what() == What.DELETED;
        if (isGone || change.what() == What.COMMENTED) {
            Issue customer = types.is(SalesIssueType.CUSTOMER, issue) ? issue : issue.getParentObject();
            if (customer != null && types.is(SalesIssueType.CUSTOMER, customer)) {
                answering.follow(
                        AskingCustomers.asking(customer),
                        issue.getId(),
                        new Conversation(isGone ? List.of() : said(issue)));
            }
        }
    }

    private List<Said> said(Issue issue) {
        Project project = Objects.requireNonNull(issue.getProjectObject());
        Inbound inbound = rules.now(StrategyRuleSet.SET, project.getId()).inbound();
        String about = issue.isSubTask() ? issue.getKey() + " " : "";
        return comments.getComments(issue).stream()
                .map(comment -> said(comment, side(comment, project, inbound), about))
                .toList();
    }

    private static Said said(Comment comment, Side side, String about) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        return new Said(
                comment.getId(),
                side,
                author == null ? "" : author.getKey(),
                comment.getCreated().toInstant(),
                VisibleText.cut(VisibleText.line(about + comment.getBody()), Request.MAX_TEXT),
                comment.getUpdated().toInstant().isAfter(comment.getCreated().toInstant()));
    }

    private Side side(Comment comment, Project project, Inbound inbound) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        if (inbound.isMarked(comment.getBody())) {
            return Side.CUSTOMER;
        }
        if (comment.getGroupLevel() != null || comment.getRoleLevelId() != null) {
            return Side.ASIDE;
        }
        if (author != null && access.sells(author, project)) {
            return Side.OURS;
        }
        boolean isOther = author == null || access.reach(author, project) == Reach.NONE;
        return inbound.others() && isOther ? Side.CUSTOMER : Side.ASIDE;
    }
}
