package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.jira.SalesStatus;
import io.attain.plugin.Texts;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles and statuses are made once, under a name of the language chosen, and known by their ids from then on. */
class NamedStepsTest {

    @AutoClose
    private final InMemoryJira jira = new InMemoryJira();

    private final ProjectRoles roles = jira.site.projectRoles();
    private final StatusManager statuses = jira.service(StatusManager.class);
    private final InMemoryItems items = new InMemoryItems();
    private final I18nResolver texts = mock();
    private final SalesNames names = new SalesNames(texts);

    @BeforeEach
    void textsOfBothLanguages() {
        when(texts.getText(any(Locale.class), anyString()))
                .thenAnswer(call -> (call.getArgument(0).equals(Locale.ENGLISH) ? Texts.english() : Texts.chinese())
                        .getProperty(call.getArgument(1)));
    }

    @Test
    void rolesGetNamesOfTheLanguageChosen() {
        assertThat(roles(NameLanguage.CHINESE).run())
                .extracting(StepReport::state)
                .containsOnly(State.CREATED);

        assertThat(roles.getProjectRoles())
                .extracting(ProjectRole::getName)
                .contains(
                        names.of(SalesRole.REP, NameLanguage.CHINESE),
                        names.of(SalesRole.MANAGER, NameLanguage.CHINESE),
                        names.of(SalesRole.LEADER, NameLanguage.CHINESE),
                        names.of(SalesRole.VIEWER, NameLanguage.CHINESE));
        assertThat(roles(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsOnly(State.PRESENT);
    }

    @Test
    void aRoleOfTheSameNameIsAdopted() {
        ProjectRole there = roles.createRole(new ProjectRoleImpl("Sales Manager", ""));

        roles(NameLanguage.ENGLISH).run();

        assertThat(items.idOf(Kind.ROLE, SalesRole.MANAGER.name()))
                .contains(there.getId().toString());
    }

    @Test
    void whatWasRenamedIsStillOursAndToldByItsName() {
        roles(NameLanguage.ENGLISH).run();
        int all = roles.getProjectRoles().size();
        Long rep = roles.getProjectRole("Sales Rep").getId();
        roles.updateRole(new ProjectRoleImpl(rep, "Field staff", ""));

        assertThat(roles(NameLanguage.ENGLISH).run())
                .extracting(StepReport::name, StepReport::state)
                .contains(tuple("Field staff", State.PRESENT));
        assertThat(roles.getProjectRoles()).hasSize(all);
    }

    @Test
    void whatWasDeletedIsMadeAnew() {
        roles(NameLanguage.ENGLISH).run();
        roles.deleteRole(roles.getProjectRole("Sales Leader"));

        assertThat(roles(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsExactly(State.PRESENT, State.PRESENT, State.MISSING, State.PRESENT);
        roles(NameLanguage.ENGLISH).run();
        assertThat(roles.getProjectRole("Sales Leader")).isNotNull();
    }

    @Test
    void aStatusOfTheSameNameIsSharedWhateverItsCase() {
        Status there = statuses.getStatuses().stream()
                .filter(status -> status.getName().equals("In Progress"))
                .findFirst()
                .orElseThrow();
        statuses.editStatus(there, "in PROGRESS", "", "");

        statuses(NameLanguage.ENGLISH).run();

        assertThat(items.idOf(Kind.STATUS, SalesStatus.IN_PROGRESS.name())).contains(there.getId());
        assertThat(statuses(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsOnly(State.PRESENT);
    }

    @Test
    void statusesKeepTheirNamesWhenAnotherLanguageIsChosenLater() {
        statuses(NameLanguage.CHINESE).run();
        List<String> before =
                statuses.getStatuses().stream().map(Status::getName).toList();

        statuses(NameLanguage.ENGLISH).run();

        assertThat(statuses.getStatuses()).extracting(Status::getName).isEqualTo(before);
        assertThat(before).contains(names.of(SalesStatus.WON, NameLanguage.CHINESE));
    }

    private SetupPlan roles(NameLanguage language) {
        return new SetupPlan(new RoleSteps(roles, items, names).steps(mock(Project.class), SetupChoice.in(language)));
    }

    private SetupPlan statuses(NameLanguage language) {
        JiraComponents components = mock();
        StatusCategoryManager categories = jira.service(StatusCategoryManager.class);
        when(components.get(StatusCategoryManager.class)).thenReturn(categories);
        return new SetupPlan(new StatusSteps(statuses, components, items, names)
                .steps(mock(Project.class), SetupChoice.in(language)));
    }
}
