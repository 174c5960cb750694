package io.attain.host.jira.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.user.Authentication;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;

/** Puts together what is done with issues. */
public final class IssueDesk {

    private final IssueManager manager;
    private final CheckedIssues service;
    private final IssueMoves moves;
    private final SubTasks subTasks;
    private final ChangeHistory history;

    /** All that operations on issues need of the site. */
    public record Needs(
            Database database,
            SiteProperties properties,
            Issues issues,
            IssueTypeSchemes typeSchemes,
            IssueTypeScreenSchemeManager screens,
            CustomFields fields,
            PermissionManager permissions,
            Workflows workflows,
            CommentManager comments,
            IssueEvents events,
            LinkEvents linkEvents,
            Authentication authentication) {}

    /** Over these services. */
    public IssueDesk(Needs needs) {
        Database database = needs.database();
        Issues issues = needs.issues();
        history = new ChangeHistory(database);
        IssueStore store = new IssueStore(database, issues, needs.fields(), history);
        FieldInput input = new FieldInput(issues.parts().users());
        FieldCheck fields = new FieldCheck(
                needs.fields(),
                input,
                needs.screens(),
                needs.permissions(),
                issues.parts().users());
        IssueChecks checks =
                new IssueChecks(issues, needs.typeSchemes(), needs.permissions(), needs.workflows(), fields);
        IssueWrites writes =
                new IssueWrites(database, issues, store, needs.workflows(), needs.comments(), needs.events());
        manager = new ManagedIssues(issues, writes);
        service = new CheckedIssues(issues, checks, writes, needs.authentication());
        IssueMoves.MoveRules rules = new IssueMoves.MoveRules(needs.typeSchemes(), needs.workflows());
        moves = new IssueMoves(database, issues, store, rules, needs.events());
        subTasks = new SubTasks(needs.properties(), issues, manager, store, needs.linkEvents());
    }

    /** Issues without Jira's checks. */
    public IssueManager manager() {
        return manager;
    }

    /** Operations with Jira's checks. */
    public CheckedIssues service() {
        return service;
    }

    /** Moves to other projects. */
    public IssueMoves moves() {
        return moves;
    }

    /** Sub-tasks. */
    public SubTasks subTasks() {
        return subTasks;
    }

    /** What was changed, as plugins ask for it. */
    public ChangeHistoryManager histories() {
        return new ToldHistories(history);
    }

    /** What was changed. */
    public ChangeHistory history() {
        return history;
    }
}
