package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes validation results, which only Jira itself can: it stands in its package for their constructors. */
@NullMarked
public final class IssueServiceResults {

    private IssueServiceResults() {}

    /** The outcome of checking a new issue; no issue if it was too wrong to be drafted. */
    public static CreateValidationResult create(@Nullable MutableIssue issue, ErrorCollection errors) {
        return new CreateValidationResult(issue, errors);
    }

    /** The outcome of checking changes. */
    public static UpdateValidationResult update(@Nullable MutableIssue issue, ErrorCollection errors) {
        return new UpdateValidationResult(issue, errors);
    }

    /** The outcome of checking a transition. */
    public static TransitionValidationResult transition(
            @Nullable MutableIssue issue, ErrorCollection errors, int actionId) {
        return new TransitionValidationResult(issue, errors, actionId);
    }
}
