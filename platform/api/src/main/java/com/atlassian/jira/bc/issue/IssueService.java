package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Creates, edits, moves through its workflow and deletes issues, with permissions and fields checked first.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/bc/issue/IssueService.html">Public API page</a>
 */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

    CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId, IssueInputParameters parameters);

    IssueResult create(ApplicationUser user, CreateValidationResult validated);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult validated);

    IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult validated);

    IssueInputParameters newIssueInputParameters();

    /** A checked issue and what is wrong with it. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1L;

        private final transient MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** The outcome of an operation. */
    class IssueResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A creation that may go ahead, or why not. Jira alone makes one, so there is no public constructor. */
    class CreateValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** An edit that may go ahead, or why not. Jira alone makes one, so there is no public constructor. */
    class UpdateValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        UpdateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A deletion that may go ahead, or why not. */
    class DeleteValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A transition that may go ahead, or why not. Jira alone makes one, so there is no public constructor. */
    class TransitionValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1L;

        private final transient MutableIssue issue;
        private final int actionId;

        TransitionValidationResult(MutableIssue issue, ErrorCollection errors, int actionId) {
            super(errors);
            this.issue = issue;
            this.actionId = actionId;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
