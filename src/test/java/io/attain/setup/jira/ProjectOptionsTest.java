package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.attain.kernel.jira.NotedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.SalesSite;
import io.attain.setup.NameLanguage;
import io.attain.setup.OwnField;
import io.attain.setup.OwnOptions;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepRefused;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Project 7 names its regions; project 8 may have been there before. */
class ProjectOptionsTest {
    private static final List<String> OUR_TYPES =
            SalesIssueType.showing(SalesField.REGION).stream().map(Enum::name).toList();

    private final SelectField region = new SelectField();
    private final SalesFields fields = mock();
    private final SalesProjects sales = mock();
    private final List<SalesProject> selling = new ArrayList<>();
    private final IssueTypeManager issueTypes = mock();
    private final ProjectManager projects = mock();
    private final CustomFieldManager customFields = mock();
    private final NotedOptions words = mock();
    private final Project project = mock();
    private final OptionContexts contexts = new OptionContexts(
            fields, sales, new OurTypes(SalesSite.items()), issueTypes, projects, customFields, region);
    private final ProjectOptions options = new ProjectOptions(fields, contexts, words, mock(), region);
    private final OwnOptionSteps steps = new OwnOptionSteps(options, fields, mock());

    @BeforeEach
    void aSite() {
        when(project.getId()).thenReturn(7L);
        when(project.getKey()).thenReturn("SALES");
        when(fields.find(SalesField.REGION)).thenReturn(Optional.of(region.custom));
        when(fields.field(SalesField.REGION)).thenReturn(region.custom);
        when(sales.all()).thenReturn(selling);
        when(sales.includes(anyLong())).thenAnswer(call -> selling.stream()
                .anyMatch(each -> call.getArgument(0).equals(each.projectId())));
        when(projects.getProjectObj(any())).thenReturn(project);
        when(issueTypes.getIssueType(anyString())).thenAnswer(call -> {
            IssueType type = mock();
            when(type.getId()).thenReturn(call.getArgument(0));
            return type;
        });
    }

    @Test
    void theFirstProjectNamesTheOptionsOfTheFieldItself() {
        FieldConfigScheme everybodys = region.add(List.of(), OUR_TYPES);

        assertThat(put("华东", "华南").state()).isEqualTo(State.CREATED);

        assertThat(region.names(everybodys)).containsExactly("华东", "华南");
        assertThat(region.contexts()).isEqualTo(1);
        verify(words).note(SalesField.REGION, region.custom);
        assertThat(put("华东", "华南").state()).isEqualTo(State.PRESENT);
    }

    @Test
    void aNewProjectGetsItsOwnOptionsWhereOthersChooseFromTheFields() {
        FieldConfigScheme everybodys = region.add(List.of(), OUR_TYPES, "East", "West");
        sells(8);

        assertThat(put("Our east", "West").state()).isEqualTo(State.CREATED);

        assertThat(region.names(everybodys)).containsExactly("East", "West");
        assertThat(region.of(7).getAssociatedProjectIds()).containsExactly(7L);
        assertThat(region.of(7).types()).containsExactlyInAnyOrderElementsOf(OUR_TYPES);
        assertThat(region.names(region.of(7))).containsExactly("Our east", "West");
        verify(customFields).refreshConfigurationSchemes(region.custom.getIdAsLong());
        sells(7);
        assertThat(options.canChange(project, OwnField.REGION)).isTrue();
    }

    @Test
    void aNewProjectThatWantsWhatOthersHaveGetsItsOwnAllTheSame() {
        region.add(List.of(), OUR_TYPES, "East", "West");
        sells(8);

        assertThat(put("East", "West").state()).isEqualTo(State.CREATED);

        assertThat(region.of(7).getAssociatedProjectIds()).containsExactly(7L);
    }

    @Test
    void aProjectThatSellsDoesNotChangeWhatOthersChooseFrom() {
        FieldConfigScheme everybodys = region.add(List.of(), OUR_TYPES, "East", "West");
        sells(7, 8);

        StepReport report = put("Our east");

        assertThat(report.state()).isEqualTo(State.FAILED);
        assertThat(((StepRefused) report.failure()).note().messageKey()).isEqualTo("attain.setup.note.optionsShared");
        assertThat(((StepRefused) report.failure()).note().arguments()).containsExactly("Region", "SALES");
        assertThat(region.names(everybodys)).containsExactly("East", "West");
        assertThat(options.canChange(project, OwnField.REGION)).isFalse();
        assertThat(put("East", "West").state()).isEqualTo(State.PRESENT);
    }

    @Test
    void anAdoptedFieldOfAllIssueTypesIsLeftAlone() {
        FieldConfigScheme everybodys = region.add(List.of(), List.of(), "East");

        assertThat(put("Our east").state()).isEqualTo(State.FAILED);

        assertThat(region.names(everybodys)).containsExactly("East");
        assertThat(options.canChange(project, OwnField.REGION)).isFalse();
    }

    @Test
    void aContextThatAnAdministratorGaveSeveralProjectsIsLeftAlone() {
        FieldConfigScheme both = region.add(List.of(7L, 8L), OUR_TYPES, "East");
        sells(8);

        assertThat(put("Our east").state()).isEqualTo(State.FAILED);

        assertThat(region.names(both)).containsExactly("East");
        assertThat(region.contexts()).isEqualTo(1);
    }

    @Test
    void whoseProjectIsDeletedChoosesFromNothing() {
        region.add(List.of(), OUR_TYPES, "East");
        sells(7, 8);
        when(projects.getProjectObj(8L)).thenReturn(null);

        assertThat(put("Our east").state()).isEqualTo(State.CREATED);
    }

    @Test
    void whatIsTakenAwayIsDisabledAndComesBackAsTheSame() {
        FieldConfigScheme own = region.add(List.of(7L), OUR_TYPES, "North", "South", "West");
        sells(7, 8);
        long south = region.idOf("South");

        put("West", "North");
        assertThat(region.names(own)).containsExactly("West", "North", "-South");

        put("South", "West");
        assertThat(region.names(own)).containsExactly("South", "West", "-North");
        assertThat(region.idOf("South")).isEqualTo(south);
    }

    @Test
    void anotherOrderAloneIsAChange() {
        FieldConfigScheme own = region.add(List.of(7L), OUR_TYPES, "North", "South", "West");

        assertThat(put("West", "North", "South").state()).isEqualTo(State.CREATED);

        assertThat(region.names(own)).containsExactly("West", "North", "South");
    }

    @Test
    void aNameInOtherLettersIsTheSameOption() {
        FieldConfigScheme own = region.add(List.of(7L), OUR_TYPES, "EAST", "West");
        long east = region.idOf("EAST");

        put("East", "West");

        assertThat(region.names(own)).containsExactly("East", "West");
        assertThat(region.idOf("East")).isEqualTo(east);
    }

    @Test
    void whatFailedHalfWayIsCompletedByTheNextRun() {
        region.add(List.of(), OUR_TYPES, "East");
        sells(8);
        region.room = 1;

        assertThat(put("A", "B", "C").state()).isEqualTo(State.FAILED);
        assertThat(region.names(region.of(7))).containsExactly("A");

        region.room = 10;
        assertThat(put("A", "B", "C").state()).isEqualTo(State.CREATED);
        assertThat(region.names(region.of(7))).containsExactly("A", "B", "C");
        assertThat(region.contexts()).isEqualTo(2);
    }

    private StepReport put(String... names) {
        SetupChoice choice =
                new SetupChoice(NameLanguage.ENGLISH, new OwnOptions(Map.of(OwnField.REGION, List.of(names))));
        return new SetupPlan(steps.steps(project, choice)).run().get(0);
    }

    private void sells(long... ids) {
        for (long id : ids) {
            selling.add(new SalesProject(id, "CNY", 2));
        }
    }
}
