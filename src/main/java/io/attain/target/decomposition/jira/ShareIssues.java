package io.attain.target.decomposition.jira;

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
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import io.attain.target.Levels;
import io.attain.target.TargetNode;
import io.attain.target.decomposition.PartKind;
import io.attain.target.decomposition.ShareDraft;
import io.attain.target.jira.TargetLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes parts of targets through Jira's own service, so that permissions, screens and events are Jira's. */
@Component
public class ShareIssues {

    private static final int LONGEST_SUMMARY = 255;

    private final IssueService service;
    private final SubTaskManager subTasks;
    private final IssueWriter writer;
    private final TargetLinks links;
    private final SalesIssues issues;
    private final ShareFields fields;

    ShareIssues(
            @ComponentImport IssueService service,
            @ComponentImport SubTaskManager subTasks,
            IssueWriter writer,
            TargetLinks links,
            SalesIssues issues,
            ShareFields fields) {
        this.service = service;
        this.subTasks = subTasks;
        this.writer = writer;
        this.links = links;
        this.issues = issues;
        this.fields = fields;
    }

    /**
     * Checks that the user may create this part, and fills it.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    CreateValidationResult checkCreate(
            ApplicationUser user, Issue parent, ShareDraft draft, PartKind kind, int digits) {
        SalesIssueType type = kind == PartKind.SHARE ? SalesIssueType.TARGET_SHARE : SalesIssueType.SALES_TARGET;
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(parent.getProjectId())
                .setIssueTypeId(issues.idOf(type).orElseThrow())
                .setSummary(cut(draft.summary()))
                .setReporterId(user.getUsername())
                .setAssigneeId(fields.userName(draft.owner()));
        input.setSkipScreenCheck(true);
        CreateValidationResult checked = kind == PartKind.SHARE
                ? service.validateSubTaskCreate(user, parent.getId(), input)
                : service.validateCreate(user, input);
        refuse(checked.getErrorCollection());
        // Set as values and not as texts, which Jira would read in the user's own number and date formats.
        fields.fill(checked.getIssue(), parent, draft, digits);
        return checked;
    }

    /**
     * Creates a checked part and joins it to its parent.
     *
     * @throws DecompositionRefused if Jira fails
     */
    MutableIssue create(ApplicationUser user, Issue parent, CreateValidationResult checked, PartKind kind) {
        IssueResult result = service.create(user, checked);
        refuse(result.getErrorCollection());
        try {
            if (kind == PartKind.SHARE) {
                subTasks.createSubTaskIssueLink(parent, result.getIssue(), user);
            } else {
                links.join(parent, result.getIssue(), user);
            }
        } catch (CreateException e) {
            throw new DecompositionRefused(unjoined(user, result.getIssue(), e));
        }
        return result.getIssue();
    }

    /**
     * Checks that the user may give a part another amount.
     *
     * @param levels the other levels; one that is null is left as it is
     * @throws DecompositionRefused if Jira refuses
     */
    UpdateValidationResult checkUpdate(ApplicationUser user, long issueId, long amount, Levels levels, int digits) {
        UpdateValidationResult checked = checkUpdate(user, issueId);
        fields.setAmount(checked.getIssue(), amount, digits);
        fields.setLevels(checked.getIssue(), levels, digits);
        return checked;
    }

    /**
     * Checks that the user may give a part another amount; its other levels stay.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    public UpdateValidationResult checkUpdate(ApplicationUser user, long issueId, long amount, int digits) {
        return checkUpdate(user, issueId, amount, Levels.NONE, digits);
    }

    private UpdateValidationResult checkUpdate(ApplicationUser user, long issueId) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        input.setSkipScreenCheck(true);
        UpdateValidationResult checked = service.validateUpdate(user, issueId, input);
        refuse(checked.getErrorCollection());
        return checked;
    }

    /**
     * Gives a part the amounts that it had.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    void restore(ApplicationUser user, TargetNode before, int digits) {
        UpdateValidationResult checked = checkUpdate(user, before.issueId());
        fields.setAmount(checked.getIssue(), before.amount(), digits);
        fields.restoreLevels(checked.getIssue(), before.goal().levels(), digits);
        update(user, checked);
    }

    /**
     * Carries out a checked update.
     *
     * @throws DecompositionRefused if Jira fails
     */
    public void update(ApplicationUser user, UpdateValidationResult checked) {
        refuse(service.update(user, checked).getErrorCollection());
    }

    /**
     * Checks that the user may delete a part.
     *
     * @throws DecompositionRefused if Jira refuses
     */
    DeleteValidationResult checkDelete(ApplicationUser user, long issueId) {
        DeleteValidationResult checked = service.validateDelete(user, issueId);
        refuse(checked.getErrorCollection());
        return checked;
    }

    /**
     * Carries out a checked deletion.
     *
     * @throws DecompositionRefused if Jira fails
     */
    void delete(ApplicationUser user, DeleteValidationResult checked) {
        refuse(service.delete(user, checked));
    }

    private List<String> unjoined(ApplicationUser user, Issue created, CreateException why) {
        String reason = Objects.requireNonNullElse(why.getMessage(), "Jira refused");
        try {
            takeBack(user, created);
            return List.of(reason);
        } catch (WriteRefused e) {
            return List.of(reason, created.getKey() + ": " + e.getMessage());
        }
    }

    /** Deletes what was created a moment ago and was never whole. */
    void takeBack(ApplicationUser user, Issue created) throws WriteRefused {
        writer.takeBack(user, created);
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
