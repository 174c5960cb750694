package io.attain.activity.jira;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.Conversion;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.WriteRefused;
import io.attain.words.InMemoryVocabularies;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class WritingKeyActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PLAYBOOK = "attain.activity.keyActions.text 10 3 1";

    private final SalesSite site = new SalesSite();
    private final KeyActionPlans plans = mock();
    private final IssueWriter writer = mock();
    private final IssueManager issues = mock();
    private final ApplicationUser lead = mock();
    private final MutableIssue issue = site.issue(SalesIssueType.TARGET_SHARE, Map.of());
    private WritingKeyActions writing;

    @BeforeEach
    void startWriting() {
        Planned planned = new Planned(
                share(2, 1, "lily", QUARTER, Scope.ANY, 100),
                KeyActionPlan.of(
                        100, 5, Conversion.NONE, InMemoryVocabularies.standard().keyActions()),
                Conversion.NONE);
        when(plans.of(List.of(2L), TODAY)).thenAnswer(call -> Stream.of(planned));
        when(plans.ofProject(1, TODAY)).thenAnswer(call -> Stream.of(planned));
        when(issues.getIssueObject(2L)).thenReturn(issue);
        Project project = mock();
        when(project.getProjectLead()).thenReturn(lead);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getId()).thenReturn(2L);
        I18nResolver texts = mock();
        when(texts.getText(eq(Locale.CHINESE), anyString(), any(Serializable[].class)))
                .thenReturn(PLAYBOOK);
        when(texts.getText(Locale.CHINESE, "attain.kernel.list.separator")).thenReturn(", ");
        ApplicationProperties settings = () -> Locale.CHINESE;
        writing =
                new WritingKeyActions(plans, writer, issues, site.fields, texts, settings, new InMemoryVocabularies());
    }

    @Test
    void writesInJirasLanguageAsTheLeadWithoutMail() throws WriteRefused {
        assertThat(writing.write(null, List.of(2L), TODAY)).isOne();

        ArgumentCaptor<Consumer<IssueDraft>> values = ArgumentCaptor.captor();
        verify(writer).updateWithoutMail(eq(lead), eq(issue), values.capture());
        IssueDraft written = mock();
        values.getValue().accept(written);
        verify(written).set(site.customField(SalesField.KEY_ACTIONS), PLAYBOOK);
    }

    @Test
    void leavesAnIssueAloneThatSaysItAlready() {
        when(issue.getCustomFieldValue(site.customField(SalesField.KEY_ACTIONS)))
                .thenReturn(PLAYBOOK);

        assertThat(writing.write(null, List.of(2L), TODAY)).isZero();
        assertThat(writing.writeAll(1, TODAY)).isZero();
        verifyNoInteractions(writer);
    }

    @Test
    void whatJiraRefusesIsLeft() throws WriteRefused {
        doThrow(new WriteRefused("closed")).when(writer).updateWithoutMail(any(), any(), any());

        assertThat(writing.writeAll(1, TODAY)).isZero();
    }
}
