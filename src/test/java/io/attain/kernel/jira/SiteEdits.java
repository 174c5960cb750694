package io.attain.kernel.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Edits and deletions of a site's issues through Jira's service: checked, and then carried out or refused. */
public final class SiteEdits {

    private record Draft(long issueId, Map<CustomField, @Nullable Object> values, @Nullable String assignee) {}

    private final SalesSite site;
    private final SiteIssues issues;
    private final Map<MutableIssue, Draft> drafts = new HashMap<>();

    /** Who edited an issue, by user key, and which: "lily 1". */
    public final List<String> done = new ArrayList<>();

    /** What Jira has against every edit; null for nothing. */
    public @Nullable String refusal;

    private final IssueService service = Answering.as(IssueService.class, this::answer);

    /** Whom the form that is filled now assigns to; null for nobody. */
    private @Nullable String assignee;

    /** Writes through it. */
    public final IssueWriter writer;

    /** Puts values into what is about to be edited. */
    public final FieldValues values;

    public SiteEdits(SalesSite site, SiteIssues issues) {
        this.site = site;
        this.issues = issues;
        this.writer =
                new IssueWriter(service, issues.manager, mock(), mock(), mock(), mock(), WhatJiraSaidInTests.PLAINLY);
        this.values = new FieldValues(site.fields, SalesSite.anyOption(), mock());
    }

    private Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "newIssueInputParameters" -> form();
            case "validateUpdate" -> check((Long) arguments[1]);
            case "update" -> update((ApplicationUser) arguments[0], (UpdateValidationResult) arguments[1]);
            case "validateDelete" -> new DeleteValidationResult(issues.find((Long) arguments[1]), errors());
            case "delete" -> delete((DeleteValidationResult) arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private IssueInputParameters form() {
        assignee = null;
        return Answering.as(IssueInputParameters.class, (setter, values) -> {
            if ("setAssigneeId".equals(setter)) {
                assignee = (String) values[0];
            }
            return null;
        });
    }

    private UpdateValidationResult check(long issueId) {
        Draft draft = new Draft(issueId, new HashMap<>(), assignee);
        MutableIssue issue = Answering.as(
                MutableIssue.class, (setter, values) -> draft.values.put((CustomField) values[0], values[1]));
        drafts.put(issue, draft);
        UpdateValidationResult checked = mock();
        when(checked.getIssue()).thenReturn(issue);
        when(checked.getErrorCollection()).thenReturn(errors());
        return checked;
    }

    private IssueResult update(ApplicationUser user, UpdateValidationResult checked) {
        Draft draft = drafts.get(checked.getIssue());
        draft.values.forEach((field, value) -> issues.edit(draft.issueId, site.fieldOf(field), value));
        if (draft.assignee != null) {
            issues.assign(user.getKey(), draft.issueId, draft.assignee);
        }
        done.add(user.getKey() + " " + draft.issueId);
        return new IssueResult(issues.find(draft.issueId), new SimpleErrorCollection());
    }

    private ErrorCollection delete(DeleteValidationResult checked) {
        issues.delete(checked.getIssue().getId());
        return new SimpleErrorCollection();
    }

    private ErrorCollection errors() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        if (refusal != null) {
            errors.addErrorMessage(refusal);
        }
        return errors;
    }
}
