package io.attain.kernel.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes issues through Jira's own checks. Fields are set on the checked issue as values, for as texts they would have
 * to be written the way the user's locale and Jira's date format ask for.
 */
@Component
public record IssueWriter(
        @ComponentImport IssueService service,
        @ComponentImport SubTaskManager subTasks,
        @ComponentImport IssueManager issues,
        @ComponentImport I18nResolver texts) {

    /** Something that Jira lets the user write, once. Many are checked first, so that all are written or none. */
    @FunctionalInterface
    public interface Checked {
        /** Writes it. */
        Issue write() throws WriteRefused;
    }

    /** Creates an issue; {@code values} sets its fields. */
    public Issue create(ApplicationUser user, IssueInputParameters input, Consumer<MutableIssue> values)
            throws WriteRefused {
        return checkCreate(user, input, values).write();
    }

    /** Creates a sub-task; {@code values} sets its fields. */
    public Issue createUnder(
            Issue parent, ApplicationUser user, IssueInputParameters input, Consumer<MutableIssue> values)
            throws WriteRefused {
        return checkCreateUnder(parent, user, input, values).write();
    }

    /** Writes the fields that {@code values} sets; all others stay. */
    public Issue update(ApplicationUser user, Issue issue, Consumer<MutableIssue> values) throws WriteRefused {
        return checkUpdate(user, issue.getId(), values).write();
    }

    /** Whether the user may create this issue; {@code values} sets its fields. */
    public Checked checkCreate(ApplicationUser user, IssueInputParameters input, Consumer<MutableIssue> values)
            throws WriteRefused {
        IssueService.CreateValidationResult checked = valid(service.validateCreate(user, input));
        set(checked.getIssue(), values);
        return () -> valid(service.create(user, checked)).getIssue();
    }

    /** Whether the user may create this sub-task; {@code values} sets its fields. */
    public Checked checkCreateUnder(
            Issue parent, ApplicationUser user, IssueInputParameters input, Consumer<MutableIssue> values)
            throws WriteRefused {
        IssueService.CreateValidationResult checked = valid(service.validateSubTaskCreate(user, parent.getId(), input));
        set(checked.getIssue(), values);
        return () -> {
            Issue created = valid(service.create(user, checked)).getIssue();
            try {
                subTasks.createSubTaskIssueLink(parent, created, user);
            } catch (CreateException e) {
                throw unjoined(user, created, e);
            }
            return created;
        };
    }

    /**
     * Takes back what was created and could not be joined to what it belongs to.
     *
     * @return what to throw: the reason, and if it is still there, why
     */
    public WriteRefused unjoined(ApplicationUser user, Issue created, CreateException why) {
        String reason = String.valueOf(why.getMessage());
        try {
            takeBack(user, created);
            return new WriteRefused(reason);
        } catch (WriteRefused e) {
            return new WriteRefused(reason + " " + created.getKey() + ": " + e.getMessage());
        }
    }

    /** Whether the user may write the fields that {@code values} sets; all others stay. */
    public Checked checkUpdate(ApplicationUser user, long issueId, Consumer<MutableIssue> values) throws WriteRefused {
        return checkUpdate(user, issueId, unasked -> {}, values);
    }

    /**
     * The same for an update of which Jira has something to say itself: {@code asked} gives it the summary and the
     * assignee, which as values would be written whatever they are.
     */
    public Checked checkUpdate(
            ApplicationUser user, long issueId, Consumer<IssueInputParameters> asked, Consumer<MutableIssue> values)
            throws WriteRefused {
        IssueService.UpdateValidationResult checked = updatable(user, issueId, asked, values);
        return () -> valid(service.update(user, checked)).getIssue();
    }

    /** Does as {@link #update}, and sends nobody a mail; Jira's search and other listeners are told. */
    public void updateWithoutMail(ApplicationUser user, Issue issue, Consumer<MutableIssue> values)
            throws WriteRefused {
        valid(service.update(
                user, updatable(user, issue.getId(), unasked -> {}, values), EventDispatchOption.ISSUE_UPDATED, false));
    }

    private IssueService.UpdateValidationResult updatable(
            ApplicationUser user, long issueId, Consumer<IssueInputParameters> asked, Consumer<MutableIssue> values)
            throws WriteRefused {
        IssueInputParameters input = input();
        asked.accept(input);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.UpdateValidationResult checked = valid(service.validateUpdate(user, issueId, input));
        set(checked.getIssue(), values);
        return checked;
    }

    /** Whether the user may delete an issue; written, it answers the issue that is gone. */
    public Checked checkDelete(ApplicationUser user, long issueId) throws WriteRefused {
        IssueService.DeleteValidationResult checked = valid(service.validateDelete(user, issueId));
        return () -> {
            refuse(service.delete(user, checked));
            return checked.getIssue();
        };
    }

    /** Moves an issue by one action of its workflow. */
    public Issue transition(ApplicationUser user, Issue issue, int action) throws WriteRefused {
        return checkTransition(user, issue, action).write();
    }

    /** Whether an action of its workflow is open to the user; its validators have their say when it is written. */
    public Checked checkTransition(ApplicationUser user, Issue issue, int action) throws WriteRefused {
        IssueInputParameters input = input();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.TransitionValidationResult checked =
                valid(service.validateTransition(user, issue.getId(), action, input));
        return () -> valid(service.transition(user, checked)).getIssue();
    }

    /** Deletes what was created a moment ago and is nobody else's yet: that takes no permission to delete. */
    public void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        try {
            issues.deleteIssue(user, created, EventDispatchOption.ISSUE_DELETED, false);
        } catch (RemoveException e) {
            throw new WriteRefused(String.valueOf(e.getMessage()));
        }
    }

    /** An empty form that no screen limits. */
    public IssueInputParameters input() {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        return input;
    }

    private void set(MutableIssue issue, Consumer<MutableIssue> values) throws WriteRefused {
        try {
            values.accept(issue);
        } catch (FieldMissing e) {
            throw new WriteRefused(
                    texts.getText("attain.kernel.noField", e.field().jiraName()));
        }
    }

    private static <T extends ServiceResult> T valid(T result) throws WriteRefused {
        refuse(result.getErrorCollection());
        return result;
    }

    private static void refuse(ErrorCollection errors) throws WriteRefused {
        if (errors.hasAnyErrors()) {
            throw new WriteRefused(
                    Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                            .collect(Collectors.joining(" ")));
        }
    }
}
