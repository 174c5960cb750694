package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Begun;
import io.attain.kernel.Joining;
import io.attain.kernel.Joinings;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssueWriter.Checked;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueWriterTest {
    private static final NewIssue ITEM = new NewIssue(1, "10001", "Lily", "lily");

    private final IssueService service = mock();
    private final IssueManager issues = mock();
    private final SubTaskManager subTasks = mock();
    private final Joinings joinings = mock();
    private final JoiningSubTasks joining = new JoiningSubTasks(subTasks, joinings, mock());
    private final I18nResolver texts = mock();
    private final CustomFieldManager fields = mock();
    private final WhatJiraSaid said = new WhatJiraSaid(fields, mock(), texts);
    private final FormTexts forms = mock();
    private final IssueWriter writer = new IssueWriter(service, issues, texts, joining, forms, mock(), said);
    private final ApplicationUser mei = mock();
    private final Issue parent = mock();
    private final MutableIssue made = mock();
    private final IssueInputParameters input = mock();
    private final CreateValidationResult creation = mock();
    private final UpdateValidationResult update = mock();
    private final SimpleErrorCollection errors = new SimpleErrorCollection();
    private final SimpleErrorCollection failures = new SimpleErrorCollection();

    @BeforeEach
    void jiraAgrees() {
        IssueResult result = mock();
        when(result.getIssue()).thenReturn(made);
        when(result.getErrorCollection()).thenReturn(failures);
        when(made.getKey()).thenReturn("SALES-2");
        when(service.newIssueInputParameters()).thenReturn(input);
        when(issues.getIssueObject(2L)).thenReturn(made);
        when(made.getId()).thenReturn(2L);
        when(input.setProjectId(any())).thenReturn(input);
        when(input.setIssueTypeId(any())).thenReturn(input);
        when(input.setSummary(any())).thenReturn(input);
        when(input.setAssigneeId(any())).thenReturn(input);
        when(input.setReporterId(any())).thenReturn(input);
        when(service.validateSubTaskCreate(any(), anyLong(), any())).thenReturn(creation);
        when(creation.getErrorCollection()).thenReturn(errors);
        when(creation.getIssue()).thenReturn(made);
        when(service.create(mei, creation)).thenReturn(result);
        when(service.validateUpdate(any(), anyLong(), any())).thenReturn(update);
        when(update.getErrorCollection()).thenReturn(errors);
        when(update.getIssue()).thenReturn(made);
        when(service.update(mei, update)).thenReturn(result);
        when(service.update(any(), any(), any(), anyBoolean())).thenReturn(result);
    }

    @Test
    void whatIsCheckedIsWrittenOnlyWhenItIsAskedFor() throws WriteRefused {
        Checked checked = writer.checkUpdate(mei, 2, draft -> draft.summary("Later"));
        verify(input).setSummary("Later");
        verify(service, never()).update(any(), any());

        assertThat(checked.write()).isSameAs(made);

        verify(service).update(mei, update);
    }

    @Test
    void allThatJiraHasAgainstItIsToldBeforeAnythingIsWritten() {
        when(texts.getText("attain.kernel.ofField", "summary", "Too long.")).thenReturn("Summary: Too long.");
        errors.addErrorMessage("You may not edit.");
        errors.addError("summary", "Too long.");

        assertThatThrownBy(() -> writer.checkUpdate(mei, 2, issue -> {}))
                .isInstanceOf(WriteRefused.class)
                .hasMessage("You may not edit. Summary: Too long.");
        verify(service, never()).update(any(), any());
    }

    @Test
    void aValueWhoseFieldIsNotInstalledIsRefusedAndNeverLost() {
        when(texts.getText("attain.kernel.noField", "Baseline")).thenReturn("No field Baseline yet.");
        FieldValues values = new FieldValues(SalesSite.without(SalesField.BASELINE).fields, mock(), mock());

        assertThatThrownBy(() -> writer.checkUpdate(
                        mei, 2, issue -> values.amount(issue, SalesField.BASELINE, Unit.PERCENT.amount(40_00))))
                .isInstanceOf(WriteRefused.class)
                .hasMessage("No field Baseline yet.");
    }

    @Test
    void whatIsToBeEmptyNeedsNoField() throws WriteRefused {
        FieldValues values = new FieldValues(SalesSite.without(SalesField.BASELINE).fields, mock(), mock());

        writer.updateWithoutMail(mei, made, issue -> values.amount(issue, SalesField.BASELINE, null));

        verify(made, never()).setCustomFieldValue(any(), any());
        verify(service).update(mei, update, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void anOptionWhoseFieldIsNotInstalledIsRefusedToo() {
        SalesSite older = SalesSite.without(SalesField.DIRECTION);
        FieldValues values = new FieldValues(older.fields, mock(), mock());

        assertThatThrownBy(
                        () -> writer.checkUpdate(mei, 2, issue -> values.option(issue, SalesField.DIRECTION, "Down")))
                .isInstanceOf(WriteRefused.class);
    }

    @Test
    void jiraIsAskedAboutEachValueAndGetsItExactly() throws WriteRefused {
        CustomField amount = mock();
        when(amount.getIdAsLong()).thenReturn(10_001L);
        when(forms.of(12.345)).thenReturn("12,35");

        writer.checkUpdate(mei, 2, draft -> draft.set(amount, 12.345));

        verify(input).addCustomFieldValue(10_001L, "12,35");
        verify(made).setCustomFieldValue(amount, 12.345);
    }

    @Test
    void aFieldThatJirasMessageDoesNotNameIsNamed() {
        CustomField amount = mock();
        when(amount.getName()).thenReturn("Target Amount");
        when(fields.getCustomFieldObject("customfield_10001")).thenReturn(amount);
        when(texts.getText("attain.kernel.ofField", "Target Amount", "Too large."))
                .thenReturn("Target Amount: Too large.");
        errors.addError("customfield_10001", "Too large.");

        assertThatThrownBy(() -> writer.checkUpdate(mei, 2, draft -> {})).hasMessage("Target Amount: Too large.");
    }

    @Test
    void whatIsPutBackIsNotHeldAgainstWhatIsRequiredNow() throws WriteRefused {
        writer.putBack(mei, made, before -> before.setSummary("Before"));

        verify(made).setSummary("Before");
        verify(input, never()).setSummary(any());
        verify(service).update(mei, update);
    }

    @Test
    void whatFailsWhileItIsWrittenIsToldToo() throws WriteRefused {
        failures.addErrorMessage("A listener failed.");
        Checked checked = writer.checkUpdate(mei, 2, issue -> {});

        assertThatThrownBy(checked::write).isInstanceOf(WriteRefused.class).hasMessage("A listener failed.");
    }

    @Test
    void anUpdateWithoutMailIsToldToListeners() throws WriteRefused {
        writer.updateWithoutMail(mei, made, draft -> draft.summary("Later"));

        verify(input).setSummary("Later");
        verify(service).update(mei, update, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void aSubTaskThatCannotBeJoinedToItsParentIsTakenBack() throws CreateException, RemoveException {
        doThrow(new CreateException("no link type")).when(subTasks).createSubTaskIssueLink(parent, made, mei);

        assertThatThrownBy(() ->
                        writer.checkCreateUnder(parent, mei, ITEM, draft -> {}).write())
                .isInstanceOf(WriteRefused.class)
                .hasMessage("no link type");
        verify(issues).deleteIssue(mei, made, EventDispatchOption.ISSUE_DELETED, false);
    }

    @Test
    void aSubTaskThatJiraRefusesToMakeIsNotLookedForLater() throws WriteRefused {
        Begun<Joining> begun = new Begun<>(5, new Joining(1, "10001", "Lily", "mei", Instant.EPOCH));
        when(joinings.begin(any())).thenReturn(begun);
        failures.addErrorMessage("A validator refuses.");
        Checked checked = writer.checkCreateUnder(parent, mei, ITEM, draft -> {});

        assertThatThrownBy(checked::write).isInstanceOf(WriteRefused.class);
        verify(joinings).end(begun);
    }

    @Test
    void oneThatCannotBeTakenBackEitherIsNamed() throws CreateException, RemoveException {
        doThrow(new CreateException("no link type")).when(subTasks).createSubTaskIssueLink(parent, made, mei);
        doThrow(new RemoveException("locked")).when(issues).deleteIssue(any(), any(Issue.class), any(), anyBoolean());

        assertThatThrownBy(() ->
                        writer.checkCreateUnder(parent, mei, ITEM, draft -> {}).write())
                .isInstanceOf(WriteRefused.class)
                .hasMessage("no link type SALES-2: locked");
    }
}
