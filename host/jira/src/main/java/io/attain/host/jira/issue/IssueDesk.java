package io.attain.host.jira.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.jira.comment.Comments;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.field.InputFormats;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.jira.permission.IssueSecurity;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.project.Priorities;
import io.attain.host.jira.user.Authentication;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;

/** Puts together what is done with issues. */
public record IssueDesk(
        IssueManager manager,
        CheckedIssues service,
        IssueMoves moves,
        IssueConversions conversions,
        SecuredIssues secured,
        SubTasks subTasks,
        IssueUpdater updater,
        Comments comments,
        Watchers watchers,
        Priorities priorities,
        ChangeHistory history) {

    /** All that operations on issues need of the site. */
    public record Needs(
            Database database,
            SiteProperties properties,
            Issues issues,
            IssueTypeSchemes typeSchemes,
            IssueTypeScreenSchemeManager screens,
            CustomFields fields,
            FieldLayouts layouts,
            InputFormats formats,
            PermissionManager permissions,
            IssueSecurity security,
            Workflows workflows,
            Comments comments,
            IssueEvents events,
            LinkEvents linkEvents,
            Authentication authentication) {}

    /** Over these services. */
    public static IssueDesk over(Needs needs) {
        Database database = needs.database();
        Issues issues = needs.issues();
        ChangeHistory history = new ChangeHistory(database);
        IssueStore store = new IssueStore(database, issues, needs.fields(), history);
        FieldInput input = new FieldInput(issues.parts().users(), needs.formats());
        FieldCheck fields = new FieldCheck(
                needs.fields(),
                needs.layouts(),
                input,
                needs.screens(),
                needs.permissions(),
                issues.parts().users());
        IssueChecks checks =
                new IssueChecks(issues, needs.typeSchemes(), needs.permissions(), needs.workflows(), fields);
        IssueWrites writes =
                new IssueWrites(database, issues, store, needs.workflows(), needs.comments(), needs.events());
        IssueManager manager = new ManagedIssues(issues, writes);
        CheckedIssues service = new CheckedIssues(issues, checks, writes, needs.authentication());
        IssueMoves.MoveRules rules = new IssueMoves.MoveRules(needs.typeSchemes(), needs.workflows());
        IssueMoves moves = new IssueMoves(database, issues, store, rules, needs.security(), needs.events());
        IssueConversions conversions =
                new IssueConversions(database, issues, manager, store, rules, needs.events(), needs.linkEvents());
        SecuredIssues secured = new SecuredIssues(database, issues, store, needs.events(), needs.security());
        SubTasks subTasks = new SubTasks(needs.properties(), issues, manager, store, needs.linkEvents());
        return new IssueDesk(
                manager,
                service,
                moves,
                conversions,
                secured,
                subTasks,
                SubTasks.telling(needs.events()),
                needs.comments(),
                new Watchers(database, issues.parts().users()),
                issues.parts().priorities(),
                history);
    }

    /** What was changed, as plugins ask for it. */
    public ChangeHistoryManager histories() {
        return new ToldHistories(history);
    }
}
