package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResolutionStepsTest {
    private final List<Resolution> site = new ArrayList<>();
    private final ResolutionManager manager = mock();
    private final JiraComponents jira = mock();
    private final InMemoryItems items = new InMemoryItems();
    private final SetupPlan plan = plan(NameLanguage.ENGLISH);

    @BeforeEach
    void serveTheSitesResolutions() {
        when(jira.get(ResolutionManager.class)).thenReturn(manager);
        when(manager.getResolutions()).thenReturn(site);
        when(manager.getResolution(anyString())).thenAnswer(call -> site.stream()
                .filter(resolution -> resolution.getId().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(manager.createResolution(anyString(), anyString()))
                .thenAnswer(call -> add("made" + site.size(), call.getArgument(0)));
        add("7", "done");
    }

    @Test
    void usesTheSitesOwnAndMakesWhatItLacks() {
        assertThat(plan.look()).extracting(StepReport::state).containsOnly(State.MISSING);

        plan.run();

        assertThat(items.idOf(Kind.RESOLUTION, "DONE")).contains("7");
        assertThat(site).extracting(Resolution::getName).containsExactly("done", "Won't Do");
        assertThat(plan.look()).extracting(StepReport::state).containsOnly(State.PRESENT);
    }

    @Test
    void inChineseWhatIsLackingGetsAChineseNameAndWhatIsThereKeepsItsOwn() {
        plan(NameLanguage.CHINESE).run();
        assertThat(site).extracting(Resolution::getName).containsExactly("done", "不做");

        plan.run();

        assertThat(site).extracting(Resolution::getName).containsExactly("done", "不做");
    }

    @Test
    void makesAnewWhatSomebodyDeleted() {
        plan.run();
        site.removeIf(resolution -> resolution.getName().equals("Won't Do"));

        assertThat(plan.look()).extracting(StepReport::state).containsExactly(State.PRESENT, State.MISSING);
    }

    private SetupPlan plan(NameLanguage language) {
        return new SetupPlan(new ResolutionSteps(jira, items, OurTexts.names())
                .steps(mock(Project.class), SetupChoice.in(language)));
    }

    private Resolution add(String id, String name) {
        Resolution resolution = mock();
        when(resolution.getId()).thenReturn(id);
        when(resolution.getName()).thenReturn(name);
        site.add(resolution);
        return resolution;
    }
}
