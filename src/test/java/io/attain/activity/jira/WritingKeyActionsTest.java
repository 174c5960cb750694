package io.attain.activity.jira;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.Conversion;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.jira.KeyActionPlans.Planned;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingKeyActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PLAYBOOK = "attain.activity.keyActions.text 10 3 1";

    private final SalesSite site = new SalesSite();
    private final KeyActionPlans plans = mock();
    private final IssueService service = mock();
    private final IssueManager issues = mock();
    private final ApplicationUser lead = mock();
    private final MutableIssue issue = site.issue(SalesIssueType.TARGET_SHARE, Map.of());
    private final MutableIssue written = mock();
    private final UpdateValidationResult checked = mock();
    private final ErrorCollection errors = mock();
    private WritingKeyActions writing;

    @BeforeEach
    void startWriting() {
        Planned planned = new Planned(
                share(2, 1, "lily", QUARTER, Scope.ANY, 100),
                KeyActionPlan.of(100, 5, Conversion.NONE),
                Conversion.NONE);
        when(plans.of(List.of(2L), TODAY)).thenAnswer(call -> Stream.of(planned));
        when(plans.ofProject(1, TODAY)).thenAnswer(call -> Stream.of(planned));
        when(issues.getIssueObject(2L)).thenReturn(issue);
        Project project = mock();
        when(project.getProjectLead()).thenReturn(lead);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getId()).thenReturn(2L);
        when(service.newIssueInputParameters()).thenReturn(mock());
        when(service.validateUpdate(any(), eq(2L), any())).thenReturn(checked);
        when(checked.getIssue()).thenReturn(written);
        when(checked.getErrorCollection()).thenReturn(errors);
        IssueResult done = mock();
        when(done.getErrorCollection()).thenReturn(mock());
        when(service.update(any(), eq(checked), any(), anyBoolean())).thenReturn(done);
        I18nResolver texts = mock();
        when(texts.getText(eq(Locale.CHINESE), anyString(), any(Serializable[].class)))
                .thenReturn(PLAYBOOK);
        ApplicationProperties settings = () -> Locale.CHINESE;
        writing = new WritingKeyActions(plans, service, issues, site.fields, texts, settings);
    }

    @Test
    void writesInJirasLanguageWithItsEventAndWithoutMail() {
        assertThat(writing.write(null, List.of(2L), TODAY)).isOne();

        verify(written).setCustomFieldValue(site.customField(SalesField.KEY_ACTIONS), PLAYBOOK);
        verify(service).update(lead, checked, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void leavesAnIssueAloneThatSaysItAlready() {
        when(issue.getCustomFieldValue(site.customField(SalesField.KEY_ACTIONS)))
                .thenReturn(PLAYBOOK);

        assertThat(writing.write(null, List.of(2L), TODAY)).isZero();
        assertThat(writing.writeAll(1, TODAY)).isZero();
        verify(service, never()).update(any(), any(), any(), anyBoolean());
    }

    @Test
    void whatJiraRefusesIsLeft() {
        when(errors.hasAnyErrors()).thenReturn(true);

        assertThat(writing.writeAll(1, TODAY)).isZero();
        verify(service, never()).update(any(), any(), any(), anyBoolean());
    }
}
