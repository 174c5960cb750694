package io.attain.kernel.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.IssueValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a site's issues through Jira's service: it checks summaries and assignees, and carries out what it
 * found right. Actions of workflows are numbered in {@link #ACTIONS}.
 */
public final class SiteWrites {

    /** Where actions lead, by their numbers. */
    public static final List<SalesStatus> ACTIONS = List.of(SalesStatus.values());

    /** What the setters of a form or of a draft were given, by their names; custom fields by themselves. */
    private record Draft(@Nullable Long issueId, @Nullable Long parentId, Map<Object, @Nullable Object> given) {}

    private final SalesSite site;
    private final SiteIssues issues;
    private final Map<Object, Draft> drafts = new HashMap<>();
    private final IssueService service = Answering.as(IssueService.class, this::answer);
    private long lastId = 1_000;

    /** Who cannot be an assignee, by user name. */
    public final Set<String> notAssignable = new HashSet<>();

    /** Where a validator lets nobody go, which shows only when somebody goes. */
    public final Set<SalesStatus> shut = new HashSet<>();

    /** How often anything was written. */
    public int writes;

    /** Writes through it. */
    public final IssueWriter writer;

    /** Puts values into what is about to be written. */
    public final FieldValues values;

    /** Issues as Jira reads and deletes them. */
    public final IssueManager manager = Answering.as(IssueManager.class, this::managed);

    public SiteWrites(SalesSite site, SiteIssues issues) {
        this.site = site;
        this.issues = issues;
        UserManager users = mock();
        when(users.getUserByKey(any())).thenAnswer(call -> issues.person(call.getArgument(0)));
        this.writer = new IssueWriter(service, manager, mock(), mock(), mock(), mock(), WhatJiraSaidInTests.PLAINLY);
        this.values = new FieldValues(site.fields, SalesSite.anyOption(), users);
    }

    private @Nullable Object managed(String method, Object[] arguments) {
        if (method.equals("deleteIssue")) {
            issues.delete(((Issue) arguments[1]).getId());
            return null;
        }
        return issues.find((Long) arguments[0]);
    }

    private @Nullable Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "newIssueInputParameters" -> draft(IssueInputParameters.class, null, null, Map.of());
            case "validateCreate" -> checkCreate(null, arguments[1]);
            case "validateSubTaskCreate" -> checkCreate((Long) arguments[1], arguments[2]);
            case "validateUpdate" -> checkUpdate((Long) arguments[1], arguments[2]);
            case "validateTransition" -> checkTransition((Long) arguments[1], (Integer) arguments[2]);
            case "create" -> create(((CreateValidationResult) arguments[1]).getIssue());
            case "update" -> update(((UpdateValidationResult) arguments[1]).getIssue());
            case "transition" -> transition((TransitionValidationResult) arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    /** An object whose setters fill a draft. */
    private <T> T draft(
            Class<T> type, @Nullable Long issueId, @Nullable Long parentId, Map<Object, @Nullable Object> given) {
        Draft draft = new Draft(issueId, parentId, new HashMap<>(given));
        Object[] self = new Object[1];
        T made = Answering.as(type, (setter, arguments) -> {
            boolean custom = setter.equals("setCustomFieldValue");
            draft.given.put(custom ? arguments[0] : setter, arguments[arguments.length - 1]);
            return type == IssueInputParameters.class ? self[0] : null;
        });
        self[0] = made;
        drafts.put(made, draft);
        return made;
    }

    private CreateValidationResult checkCreate(@Nullable Long parentId, Object input) {
        return checked(CreateValidationResult.class, null, parentId, input);
    }

    private UpdateValidationResult checkUpdate(long issueId, Object input) {
        return checked(UpdateValidationResult.class, issueId, null, input);
    }

    private <R extends IssueValidationResult> R checked(
            Class<R> type, @Nullable Long issueId, @Nullable Long parentId, Object input) {
        Map<Object, @Nullable Object> given = drafts.get(input).given;
        R checked = mock(type);
        MutableIssue draft = draft(MutableIssue.class, issueId, parentId, given);
        when(checked.getIssue()).thenReturn(draft);
        SimpleErrorCollection errors = errors(given);
        when(checked.getErrorCollection()).thenReturn(errors);
        return checked;
    }

    private TransitionValidationResult checkTransition(long issueId, int action) {
        TransitionValidationResult checked = mock();
        MutableIssue moved = issues.find(issueId);
        when(checked.getIssue()).thenReturn(moved);
        when(checked.getActionId()).thenReturn(action);
        when(checked.getErrorCollection()).thenReturn(new SimpleErrorCollection());
        return checked;
    }

    private SimpleErrorCollection errors(Map<Object, @Nullable Object> given) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        if (given.get("setSummary") instanceof String summary && summary.contains("\n")) {
            errors.addError("summary", "The summary has line breaks.");
        }
        if (given.get("setAssigneeId") instanceof String name && notAssignable.contains(name)) {
            errors.addError("assignee", name + " cannot be assigned.");
        }
        return errors;
    }

    private IssueResult create(MutableIssue drafted) {
        Draft draft = drafts.get(drafted);
        SalesIssueType type = SalesIssueType.valueOf((String) draft.given.get("setIssueTypeId"));
        String assignee = (String) draft.given.get("setAssigneeId");
        long id = ++lastId;
        if (draft.parentId == null) {
            issues.create(type, id, (Long) draft.given.get("setProjectId"), assignee, Map.of());
        } else {
            issues.createSubTask(type, id, draft.parentId, assignee, Map.of());
        }
        issues.enter(id, SalesStatus.LEAD);
        return write(id, draft);
    }

    private IssueResult update(MutableIssue drafted) {
        Draft draft = drafts.get(drafted);
        return write(Objects.requireNonNull(draft.issueId), draft);
    }

    private IssueResult write(long id, Draft draft) {
        draft.given.forEach((what, value) -> {
            if (what instanceof CustomField field) {
                issues.edit(id, site.fieldOf(field), value);
            } else if (what.equals("setSummary")) {
                issues.rename(id, (String) value);
            } else if (what.equals("setAssigneeId")) {
                issues.assign(id, value == null || value.equals("") ? null : (String) value);
            } else if (what.equals("setAssignee")) {
                issues.assign(id, value == null ? null : ((ApplicationUser) value).getKey());
            }
        });
        writes++;
        return new IssueResult(issues.find(id), new SimpleErrorCollection());
    }

    private IssueResult transition(TransitionValidationResult checked) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        SalesStatus to = List.of(SalesStatus.values()).get(checked.getActionId());
        if (shut.contains(to)) {
            errors.addErrorMessage("A validator lets nobody to " + to.jiraName() + ".");
        } else {
            issues.enter(checked.getIssue().getId(), to);
            writes++;
        }
        return new IssueResult(checked.getIssue(), errors);
    }
}
