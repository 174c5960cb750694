package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueTypeStepsTest {
    @AutoClose
    private final InMemoryJira jira = new InMemoryJira();

    private final IssueTypeManager types = jira.service(IssueTypeManager.class);
    private final IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
    private final JiraComponents components = mock();
    private final InMemoryItems items = new InMemoryItems();

    @BeforeEach
    void avatarsAreAskedFor() {
        when(components.get(AvatarManager.class)).thenReturn(jira.service(AvatarManager.class));
    }

    @Test
    void projectsThatDoNotSellAreOfferedNoneOfOurTypes() {
        List<IssueType> before = List.copyOf(schemes.getIssueTypesForDefaultScheme());

        assertThat(plan().run()).extracting(StepReport::isDone).containsOnly(true);

        assertThat(types.getIssueTypes()).hasSizeGreaterThanOrEqualTo(SalesIssueType.values().length);
        assertThat(schemes.getIssueTypesForDefaultScheme()).containsExactlyElementsOf(before);
        assertThat(plan().look()).extracting(StepReport::state).containsOnly(State.PRESENT);
    }

    @Test
    void aTypeThatWasThereStaysWhereItIsOffered() {
        IssueType customer = types.createIssueType("Customer", "", null);

        plan().run();

        assertThat(items.idOf(Kind.ISSUE_TYPE, SalesIssueType.CUSTOMER.name())).hasValue(customer.getId());
        assertThat(schemes.getIssueTypesForDefaultScheme()).contains(customer);
    }

    private SetupPlan plan() {
        IssueTypeSteps steps = new IssueTypeSteps(
                types, jira.service(SubTaskManager.class), schemes, components, items, OurTexts.names());
        return new SetupPlan(steps.steps(null, SetupChoice.in(NameLanguage.ENGLISH)));
    }
}
