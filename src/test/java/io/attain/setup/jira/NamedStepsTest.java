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
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.jira.SalesStatus;
import io.attain.plugin.Texts;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles and statuses are made once, under a name of the language chosen, and known by their ids from then on. */
class NamedStepsTest {

    private final InMemoryItems items = new InMemoryItems();
    private final I18nResolver texts = mock();
    private final SalesNames names = new SalesNames(texts);
    private final ProjectRoleManager roles = mock();
    private final StatusManager statuses = mock();
    private final List<ProjectRole> siteRoles = new ArrayList<>();
    private final List<Status> siteStatuses = new ArrayList<>();
    private long lastRole = 100;

    @BeforeEach
    void aSite() {
        when(texts.getText(any(Locale.class), anyString()))
                .thenAnswer(call -> (call.getArgument(0).equals(Locale.ENGLISH) ? Texts.english() : Texts.chinese())
                        .getProperty(call.getArgument(1)));
        when(roles.getProjectRole(any(Long.class))).thenAnswer(call -> siteRoles.stream()
                .filter(role -> role.getId().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(roles.getProjectRole(anyString())).thenAnswer(call -> siteRoles.stream()
                .filter(role -> role.getName().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(roles.createRole(any()))
                .thenAnswer(call -> role(call.<ProjectRole>getArgument(0).getName()));
        when(statuses.getStatuses()).thenReturn(siteStatuses);
        when(statuses.getStatus(anyString())).thenAnswer(call -> siteStatuses.stream()
                .filter(status -> status.getId().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(statuses.createStatus(anyString(), anyString(), anyString(), any()))
                .thenAnswer(call -> status(call.getArgument(0)));
    }

    @Test
    void rolesGetNamesOfTheLanguageChosen() {
        assertThat(roles(NameLanguage.CHINESE).run())
                .extracting(StepReport::state)
                .containsOnly(State.CREATED);

        assertThat(siteRoles)
                .extracting(ProjectRole::getName)
                .containsExactly(
                        names.of(SalesRole.REP, NameLanguage.CHINESE),
                        names.of(SalesRole.MANAGER, NameLanguage.CHINESE),
                        names.of(SalesRole.LEADER, NameLanguage.CHINESE));
        assertThat(roles(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsOnly(State.PRESENT);
    }

    @Test
    void aRoleOfTheSameNameIsAdopted() {
        ProjectRole there = role("Sales Manager");

        roles(NameLanguage.ENGLISH).run();

        assertThat(siteRoles).hasSize(3);
        assertThat(items.idOf(Kind.ROLE, SalesRole.MANAGER.name()))
                .contains(there.getId().toString());
    }

    @Test
    void whatWasRenamedIsStillOursAndToldByItsName() {
        roles(NameLanguage.ENGLISH).run();
        ProjectRole rep = siteRoles.get(0);
        when(rep.getName()).thenReturn("Field staff");

        assertThat(roles(NameLanguage.ENGLISH).run())
                .extracting(StepReport::name, StepReport::state)
                .contains(tuple("Field staff", State.PRESENT));
        assertThat(siteRoles).hasSize(3);
    }

    @Test
    void whatWasDeletedIsMadeAnew() {
        roles(NameLanguage.ENGLISH).run();
        siteRoles.remove(2);

        assertThat(roles(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsExactly(State.PRESENT, State.PRESENT, State.MISSING);
        roles(NameLanguage.ENGLISH).run();
        assertThat(siteRoles).extracting(ProjectRole::getName).contains("Sales Leader");
    }

    @Test
    void aStatusOfTheSameNameIsSharedWhateverItsCase() {
        Status there = status("in PROGRESS");

        statuses(NameLanguage.ENGLISH).run();

        assertThat(items.idOf(Kind.STATUS, SalesStatus.IN_PROGRESS.name())).contains(there.getId());
        assertThat(siteStatuses).hasSize(SalesStatus.values().length);
        assertThat(statuses(NameLanguage.ENGLISH).look())
                .extracting(StepReport::state)
                .containsOnly(State.PRESENT);
    }

    @Test
    void statusesKeepTheirNamesWhenAnotherLanguageIsChosenLater() {
        statuses(NameLanguage.CHINESE).run();
        List<String> before = siteStatuses.stream().map(Status::getName).toList();

        statuses(NameLanguage.ENGLISH).run();

        assertThat(siteStatuses).extracting(Status::getName).isEqualTo(before);
        assertThat(before).contains(names.of(SalesStatus.WON, NameLanguage.CHINESE));
    }

    private SetupPlan roles(NameLanguage language) {
        return new SetupPlan(new RoleSteps(roles, items, names).steps(mock(Project.class), new SetupChoice(language)));
    }

    private SetupPlan statuses(NameLanguage language) {
        return new SetupPlan(new StatusSteps(statuses, mock(StatusCategoryManager.class), items, names)
                .steps(mock(Project.class), new SetupChoice(language)));
    }

    private ProjectRole role(String name) {
        long id = lastRole++;
        ProjectRole role = mock();
        when(role.getId()).thenReturn(id);
        when(role.getName()).thenReturn(name);
        siteRoles.add(role);
        return role;
    }

    private Status status(String name) {
        String id = "s" + siteStatuses.size();
        Status status = mock();
        when(status.getId()).thenReturn(id);
        when(status.getName()).thenReturn(name);
        siteStatuses.add(status);
        return status;
    }
}
