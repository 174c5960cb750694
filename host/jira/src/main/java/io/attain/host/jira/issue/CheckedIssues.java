package io.attain.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueServiceResults;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.WorkflowException;
import io.attain.host.jira.user.Authentication;
import io.attain.host.jira.workflow.TransitionRefused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Operations on issues with Jira's checks. Messages are in the language of the user the operation is for. As in Jira,
 * validators and post functions run in the operation itself, so it may still fail after a valid check; then nothing of
 * it stays.
 */
public record CheckedIssues(Issues issues, IssueChecks checks, IssueWrites writes, Authentication authentication)
        implements IssueService {

    private static final Logger log = LoggerFactory.getLogger(CheckedIssues.class);

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable Long id) {
        Complaints complaints = complaints(user);
        return result(checks.visible(issues.getIssueObject(id), user, complaints), complaints);
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable String key) {
        Complaints complaints = complaints(user);
        return result(checks.visible(issues.getIssueObject(key), user, complaints), complaints);
    }

    @Override
    public CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters parameters) {
        Complaints complaints = complaints(user);
        InputParameters input = (InputParameters) parameters;
        Optional<HostIssue> draft = checks.create(input, user, complaints);
        return IssueServiceResults.create(commented(draft, input), complaints.errors());
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            @Nullable ApplicationUser user, @Nullable Long parentId, IssueInputParameters parameters) {
        Complaints complaints = complaints(user);
        InputParameters input = (InputParameters) parameters;
        Optional<HostIssue> draft = checks.createSubTask(parentId, input, user, complaints);
        return IssueServiceResults.create(commented(draft, input), complaints.errors());
    }

    /** Creates the issue. A sub-task is joined to its parent by SubTaskManager.createSubTaskIssueLink, as in Jira. */
    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validated) {
        HostIssue draft = valid(validated.isValid(), validated.getIssue());
        checks.fields().passOverHidden(draft);
        return carryOut(user, () -> writes.create(draft, user, draft.takeComment()));
    }

    @Override
    public UpdateValidationResult validateUpdate(
            @Nullable ApplicationUser user, @Nullable Long id, IssueInputParameters parameters) {
        Complaints complaints = complaints(user);
        InputParameters input = (InputParameters) parameters;
        Optional<HostIssue> issue = checks.permitted(id, ProjectPermissions.EDIT_ISSUES, user, complaints);
        issue.ifPresent(found -> checks.update(found, input, user, complaints));
        return IssueServiceResults.update(commented(issue, input), complaints.errors());
    }

    @Override
    public IssueResult update(@Nullable ApplicationUser user, UpdateValidationResult validated) {
        HostIssue issue = valid(validated.isValid(), validated.getIssue());
        return carryOut(user, () -> {
            writes.update(issue, user, issue.takeComment());
            return issue;
        });
    }

    /** Stores the change and fires the event asked for. The host mails nobody about issues, whatever sendMail says. */
    @Override
    public IssueResult update(
            @Nullable ApplicationUser user,
            UpdateValidationResult validated,
            EventDispatchOption event,
            boolean sendMail) {
        HostIssue issue = valid(validated.isValid(), validated.getIssue());
        return carryOut(user, () -> {
            writes.update(issue, user, issue.takeComment(), event.getEventTypeId());
            return issue;
        });
    }

    @Override
    public DeleteValidationResult validateDelete(@Nullable ApplicationUser user, @Nullable Long id) {
        Complaints complaints = complaints(user);
        Optional<HostIssue> issue = checks.permitted(id, ProjectPermissions.DELETE_ISSUES, user, complaints);
        return new DeleteValidationResult(issue.orElse(null), complaints.errors());
    }

    @Override
    public ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult validated) {
        HostIssue issue = valid(validated.isValid(), validated.getIssue());
        return carryOut(user, () -> {
                    writes.delete(issue, user);
                    return issue;
                })
                .getErrorCollection();
    }

    @Override
    public TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user, @Nullable Long id, int actionId, IssueInputParameters parameters) {
        Complaints complaints = complaints(user);
        InputParameters input = (InputParameters) parameters;
        Optional<HostIssue> issue = checks.permitted(id, ProjectPermissions.TRANSITION_ISSUES, user, complaints);
        issue.ifPresent(found -> checks.transition(found, actionId, input, user, complaints));
        return IssueServiceResults.transition(commented(issue, input), complaints.errors(), actionId);
    }

    @Override
    public IssueResult transition(@Nullable ApplicationUser user, TransitionValidationResult validated) {
        HostIssue issue = valid(validated.isValid(), validated.getIssue());
        return carryOut(user, () -> {
            writes.transition(issue, validated.getActionId(), user, issue.takeComment());
            return issue;
        });
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new InputParameters();
    }

    private IssueResult carryOut(@Nullable ApplicationUser user, Operation operation) {
        Complaints complaints = complaints(user);
        Optional<HostIssue> issue = Optional.empty();
        try {
            issue = Optional.of(operation.run());
        } catch (TransitionRefused e) {
            e.messages().forEach(complaints.errors()::addErrorMessage);
            e.fieldErrors().forEach(complaints.errors()::addError);
        } catch (StatusChanged e) {
            complaints.general("issue.error.status-changed", String.valueOf(e.getMessage()));
        } catch (WorkflowException e) {
            log.error("A workflow failed", e);
            complaints.general("issue.error.workflow", String.valueOf(e.getMessage()));
        }
        return result(issue, complaints);
    }

    private static HostIssue valid(boolean isValid, @Nullable MutableIssue issue) {
        if (!isValid || issue == null) {
            throw new IllegalStateException("Only what was found valid can be carried out");
        }
        return (HostIssue) issue;
    }

    private static @Nullable HostIssue commented(Optional<HostIssue> issue, InputParameters input) {
        issue.ifPresent(found -> found.comment(input.comment()));
        return issue.orElse(null);
    }

    private static IssueResult result(Optional<HostIssue> issue, Complaints complaints) {
        return new IssueResult(issue.orElse(null), complaints.errors());
    }

    private Complaints complaints(@Nullable ApplicationUser user) {
        return new Complaints(authentication.textsFor(user));
    }

    private interface Operation {
        HostIssue run() throws TransitionRefused;
    }
}
