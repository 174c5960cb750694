package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Screens are named in the language chosen, and known by their ids from then on. */
class ScreenStepsTest {
    private final List<FieldScreen> site = new ArrayList<>();
    private final FieldScreenManager manager = mock();
    private final InMemoryItems items = new InMemoryItems();
    private final OurScreens screens =
            new OurScreens(manager, mock(FieldScreenSchemeManager.class), items, OurTexts.names());
    private final ScreenSteps steps = new ScreenSteps(screens, mock(), mock(), OurTexts.names());

    @Test
    void whatIsMissingIsShownByTheNameThatItGets() {
        assertThat(names(NameLanguage.CHINESE)).contains("Attain: 销售目标");
        assertThat(names(NameLanguage.ENGLISH)).contains("Attain: Sales Target");
    }

    @Test
    void whatIsThereKeepsItsName() {
        when(manager.getFieldScreens()).thenReturn(site);
        screen(1, "Attain: Sales Target");
        screen(2, "客户界面");
        items.put(Kind.SCREEN, SalesIssueType.CUSTOMER.name(), "2");

        assertThat(names(NameLanguage.CHINESE)).contains("Attain: Sales Target", "客户界面", "Attain: 商机");
    }

    private List<String> names(NameLanguage language) {
        return steps.steps(mock(Project.class), SetupChoice.in(language)).stream()
                .map(Step::name)
                .toList();
    }

    private void screen(long id, String name) {
        FieldScreen screen = mock();
        when(screen.getId()).thenReturn(id);
        when(screen.getName()).thenReturn(name);
        site.add(screen);
    }
}
