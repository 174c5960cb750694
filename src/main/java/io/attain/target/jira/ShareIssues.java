package io.attain.target.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.target.ShareDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes Target Shares through Jira's own service, so that permissions, screens and events are Jira's. */
@Component
class ShareIssues {

    private static final int LONGEST_SUMMARY = 255;

    private final IssueService service;
    private final SubTaskManager subTasks;
    private final SalesIssues issues;
    private final ShareFields fields;

    ShareIssues(
            @ComponentImport IssueService service,
            @ComponentImport SubTaskManager subTasks,
            SalesIssues issues,
            ShareFields fields) {
        this.service = service;
        this.subTasks = subTasks;
        this.issues = issues;
        this.fields = fields;
    }

    /**
     * Checks that the user may create this share, and fills it.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    CreateValidationResult checkCreate(ApplicationUser user, Issue parent, ShareDraft draft, int digits) {
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(parent.getProjectId())
                .setIssueTypeId(issues.idOf(SalesIssueType.TARGET_SHARE).orElseThrow())
                .setSummary(cut(draft.summary()))
                .setReporterId(user.getUsername())
                .setAssigneeId(fields.userName(draft.owner()));
        input.setSkipScreenCheck(true);
        CreateValidationResult checked = service.validateSubTaskCreate(user, parent.getId(), input);
        refuse(checked.getErrorCollection());
        // Set as values and not as texts, which Jira would read in the user's own number and date formats.
        fields.fill(checked.getIssue(), parent, draft, digits);
        return checked;
    }

    /**
     * Creates a checked share and joins it to its parent.
     *
     * @throws DecompositionRefused if Jira fails
     */
    MutableIssue create(ApplicationUser user, Issue parent, CreateValidationResult checked) {
        IssueResult result = service.create(user, checked);
        refuse(result.getErrorCollection());
        try {
            subTasks.createSubTaskIssueLink(parent, result.getIssue(), user);
        } catch (CreateException e) {
            delete(user, result.getIssue());
            throw new DecompositionRefused(List.of(Objects.requireNonNullElse(e.getMessage(), "Jira refused")));
        }
        return result.getIssue();
    }

    /**
     * Checks that the user may give a share another amount.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    UpdateValidationResult checkUpdate(ApplicationUser user, long issueId, long amount, int digits) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        input.setSkipScreenCheck(true);
        UpdateValidationResult checked = service.validateUpdate(user, issueId, input);
        refuse(checked.getErrorCollection());
        fields.setAmount(checked.getIssue(), amount, digits);
        return checked;
    }

    /**
     * Carries out a checked update.
     *
     * @throws DecompositionRefused if Jira fails
     */
    void update(ApplicationUser user, UpdateValidationResult checked) {
        refuse(service.update(user, checked).getErrorCollection());
    }

    /**
     * Deletes a share that was just created.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    void delete(ApplicationUser user, Issue share) {
        DeleteValidationResult checked = service.validateDelete(user, share.getId());
        refuse(checked.getErrorCollection());
        refuse(service.delete(user, checked));
    }

    private static void refuse(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            List<String> messages = new ArrayList<>(errors.getErrorMessages());
            messages.addAll(errors.getErrors().values());
            throw new DecompositionRefused(messages);
        }
    }

    private static String cut(String summary) {
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}
