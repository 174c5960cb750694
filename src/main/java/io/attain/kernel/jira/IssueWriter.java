package io.attain.kernel.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Begun;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Joining;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes issues through Jira's own checks, of all that is to be written. */
@Component
public record IssueWriter(
        @ComponentImport IssueService service,
        @ComponentImport IssueManager issues,
        @ComponentImport I18nResolver texts,
        JoiningSubTasks joining,
        FormTexts forms,
        HiddenFields hidden,
        WhatJiraSaid said) {

    /** {@code IssueFieldConstants.DUE_DATE} */
    private static final String DUE_DATE = "duedate";

    /** Something that Jira lets the user write, once. Many are checked first, so that all are written or none. */
    @FunctionalInterface
    public interface Checked {
        /** Writes it. */
        Issue write() throws WriteRefused;
    }

    /** Whether the user may create this issue; {@code values} sets its fields. */
    public Checked checkCreate(ApplicationUser user, NewIssue made, Consumer<IssueDraft> values) throws WriteRefused {
        IssueDraft draft = draft(made, values);
        CreateValidationResult checked = said.valid(service.validateCreate(user, form(user, made, draft)));
        draft.fill(checked.getIssue());
        return () -> said.valid(service.create(user, checked)).getIssue();
    }

    /** Whether the user may create this sub-task; {@code values} sets its fields. */
    public Checked checkCreateUnder(Issue parent, ApplicationUser user, NewIssue made, Consumer<IssueDraft> values)
            throws WriteRefused {
        IssueDraft draft = draft(made, values);
        CreateValidationResult checked =
                said.valid(service.validateSubTaskCreate(user, parent.getId(), form(user, made, draft)));
        draft.fill(checked.getIssue());
        return () -> {
            Begun<Joining> begun = joining.begin(user, made);
            Issue created = created(user, checked, begun);
            try {
                joining.join(user, begun, parent, created);
            } catch (CreateException e) {
                throw unjoined(user, created, e);
            }
            return created;
        };
    }

    private Issue created(ApplicationUser user, CreateValidationResult checked, Begun<Joining> begun)
            throws WriteRefused {
        try {
            return said.valid(service.create(user, checked)).getIssue();
        } catch (WriteRefused e) {
            joining.end(begun);
            throw e;
        }
    }

    /** What nobody has a value for gets the default that an administrator gave its field. */
    private IssueInputParameters form(ApplicationUser user, NewIssue made, IssueDraft draft) {
        IssueInputParameters form = input().setProjectId(made.projectId())
                .setIssueTypeId(made.typeId())
                .setSummary(made.summary())
                .setAssigneeId(made.assignee())
                .setReporterId(user.getUsername());
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        draft.fill(form, forms);
        return form;
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

    /** Whether the user may write what {@code values} sets; all else stays. */
    public Checked checkUpdate(ApplicationUser user, long issueId, Consumer<IssueDraft> values) throws WriteRefused {
        UpdateValidationResult checked = updatable(user, issueId, values);
        return () -> said.valid(service.update(user, checked)).getIssue();
    }

    /** Writes what {@code values} sets and sends nobody a mail; Jira's search and other listeners are told. */
    public void updateWithoutMail(ApplicationUser user, Issue issue, Consumer<IssueDraft> values) throws WriteRefused {
        checkUpdateWithoutMail(user, issue, values).write();
    }

    /** Whether the user may write that; written, it sends nobody a mail. */
    public Checked checkUpdateWithoutMail(ApplicationUser user, Issue issue, Consumer<IssueDraft> values)
            throws WriteRefused {
        UpdateValidationResult checked = updatable(user, issue.getId(), values);
        return () -> said.valid(service.update(user, checked, EventDispatchOption.ISSUE_UPDATED, false))
                .getIssue();
    }

    /** Why the user may write nothing of an issue, in Jira's words; empty if the user may. */
    public Optional<String> refusal(ApplicationUser user, Issue issue) {
        try {
            Checked unused = checkUpdateWithoutMail(user, issue, draft -> {});
            return Optional.empty();
        } catch (WriteRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Puts back what an issue held a moment ago, whatever is required of new values. */
    public void putBack(ApplicationUser user, Issue issue, Consumer<MutableIssue> before) throws WriteRefused {
        checkPutBack(user, issue.getId(), before).write();
    }

    /** Whether the user may put that back. */
    public Checked checkPutBack(ApplicationUser user, long issueId, Consumer<MutableIssue> before) throws WriteRefused {
        UpdateValidationResult checked = said.valid(service.validateUpdate(user, issueId, partial()));
        before.accept(checked.getIssue());
        return () -> said.valid(service.update(user, checked)).getIssue();
    }

    private UpdateValidationResult updatable(ApplicationUser user, long issueId, Consumer<IssueDraft> values)
            throws WriteRefused {
        MutableIssue stored = issues.getIssueObject(issueId);
        if (stored == null) {
            return said.valid(service.validateUpdate(user, issueId, partial()));
        }
        IssueDraft draft = draft(stored, values);
        IssueInputParameters form = partial();
        draft.fill(form, forms);
        UpdateValidationResult checked = said.valid(service.validateUpdate(user, issueId, form));
        draft.fill(checked.getIssue());
        return checked;
    }

    /** Whether the user may delete an issue; written, it answers the issue that is gone. */
    public Checked checkDelete(ApplicationUser user, long issueId) throws WriteRefused {
        DeleteValidationResult checked = said.valid(service.validateDelete(user, issueId));
        return () -> {
            said.refuse(service.delete(user, checked));
            return checked.getIssue();
        };
    }

    /** Moves an issue by one action of its workflow. */
    public Issue transition(ApplicationUser user, Issue issue, int action) throws WriteRefused {
        return checkTransition(user, issue, action).write();
    }

    /** Whether an action of its workflow is open to the user; its validators have their say when it is written. */
    public Checked checkTransition(ApplicationUser user, Issue issue, int action) throws WriteRefused {
        TransitionValidationResult checked =
                said.valid(service.validateTransition(user, issue.getId(), action, partial()));
        return () -> said.valid(service.transition(user, checked)).getIssue();
    }

    /** Whether the user may put that back; written, it sends nobody a mail. */
    public Checked checkPutBackWithoutMail(ApplicationUser user, long issueId, Consumer<MutableIssue> before)
            throws WriteRefused {
        UpdateValidationResult checked = said.valid(service.validateUpdate(user, issueId, partial()));
        before.accept(checked.getIssue());
        return () -> said.valid(service.update(user, checked, EventDispatchOption.ISSUE_UPDATED, false))
                .getIssue();
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
    private IssueInputParameters input() {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        return input;
    }

    /** A form for an issue that is there: what it does not tell of stays, and is not looked at. */
    private IssueInputParameters partial() {
        IssueInputParameters input = input();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return input;
    }

    /** Jira passes over what is hidden without a word: the issue would not be what it was to be. */
    private IssueDraft draft(NewIssue made, Consumer<IssueDraft> values) throws WriteRefused {
        IssueDraft draft = draft(new IssueContextImpl(made.projectId(), made.typeId()), values);
        List<String> lost = new ArrayList<>(hidden.among(draft.filled(), made.projectId(), made.typeId()));
        if (draft.isDue() && hidden.hides(DUE_DATE, made.projectId(), made.typeId())) {
            lost.add(said.name(DUE_DATE));
        }
        if (!lost.isEmpty()) {
            throw new WriteRefused(texts.getText("attain.kernel.hiddenFields", String.join(", ", lost)));
        }
        return draft;
    }

    private IssueDraft draft(IssueContext place, Consumer<IssueDraft> values) throws WriteRefused {
        IssueDraft draft = new IssueDraft(place);
        try {
            values.accept(draft);
        } catch (FieldMissing e) {
            throw new WriteRefused(
                    texts.getText("attain.kernel.noField", e.field().jiraName()));
        } catch (OptionMissing e) {
            throw new WriteRefused(texts.getText("attain.kernel.noOption", e.field(), e.option()));
        } catch (InexactAmountException e) {
            throw new WriteRefused(texts.getText("attain.kernel.inexact"));
        }
        return draft;
    }
}
