package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Project 1 is set up for sales, 2 is not; everybody may browse both, and each role is the project's own. */
class SalesAccessTest {

    private final PermissionManager permissions = mock();
    private final GlobalPermissionManager globalPermissions = mock();
    private final ProjectRoleManager roles = mock();
    private final InstalledItems items = mock();
    private final Project sales = project(1);
    private final Project other = project(2);
    private final ApplicationUser lily = mock();
    private final Map<SalesRole, ProjectRole> ours = new EnumMap<>(SalesRole.class);
    private final SalesAccess access =
            new SalesAccess(permissions, globalPermissions, roles, items, new SalesSite(1).projects);

    @BeforeEach
    void rolesAreInstalledAndEverybodyBrowses() {
        long id = 100;
        for (SalesRole role : SalesRole.values()) {
            id++;
            ProjectRole jiras = mock();
            ours.put(role, jiras);
            when(items.idOf(Kind.ROLE, role.name())).thenReturn(Optional.of(Long.toString(id)));
            when(roles.getProjectRole(id)).thenReturn(jiras);
        }
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Project.class), any()))
                .thenReturn(true);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), any()))
                .thenReturn(true);
    }

    @Test
    void onlyProjectsThatAreSetUpAreSeen() {
        assertThat(access.maySee(lily, sales)).isTrue();
        assertThat(access.maySee(lily, other)).isFalse();
        assertThat(access.maySee(lily, issueOf(1L))).isTrue();
        assertThat(access.maySee(lily, issueOf(2L))).isFalse();
        assertThat(access.maySee(lily, issueOf(null))).isFalse();
    }

    @Test
    void whoMayNotBrowseSeesNothing() {
        Issue hidden = issueOf(1L);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, sales, lily))
                .thenReturn(false);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hidden, lily))
                .thenReturn(false);

        assertThat(access.maySee(lily, sales)).isFalse();
        assertThat(access.maySee(lily, hidden)).isFalse();
    }

    @Test
    void whatEachRoleMayDo() {
        assertThat(rights()).isEqualTo("");
        plays(SalesRole.REP);
        assertThat(rights()).isEqualTo("sells");
        plays(SalesRole.MANAGER);
        assertThat(rights()).isEqualTo("sells manages");
        plays(SalesRole.LEADER);
        assertThat(rights()).isEqualTo("sells manages leadsAll");
    }

    @Test
    void administratorsOfTheProjectLeadAllOfIt() {
        when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, sales, lily))
                .thenReturn(true);

        assertThat(rights()).isEqualTo("sells manages leadsAll");
        assertThat(access.administers(lily, sales)).isTrue();
        assertThat(access.administers(lily, other)).isFalse();
        assertThat(access.administersJira(lily)).isFalse();
    }

    @Test
    void jirasAdministratorsAreThoseOfJira() {
        when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, lily))
                .thenReturn(true);

        assertThat(access.administersJira(lily)).isTrue();
        assertThat(rights()).isEqualTo("");
    }

    @Test
    void beforeSetUpNobodyPlaysARole() {
        when(items.idOf(any(), any())).thenReturn(Optional.empty());

        assertThat(rights()).isEqualTo("");
        assertThat(access.holders(SalesRole.REP, sales)).isEmpty();
    }

    @Test
    void aRoleThatWasDeletedIsPlayedByNobody() {
        when(roles.getProjectRole(any(Long.class))).thenReturn(null);

        assertThat(rights()).isEqualTo("");
    }

    @Test
    void whoLeftTheCompanyHoldsNoRole() {
        ApplicationUser tom = mock();
        when(lily.isActive()).thenReturn(true);
        ProjectRoleActors actors = mock();
        when(actors.getUsers()).thenReturn(new LinkedHashSet<>(List.of(lily, tom)));
        when(roles.getProjectRoleActors(ours.get(SalesRole.REP), sales)).thenReturn(actors);

        assertThat(access.holders(SalesRole.REP, sales)).containsExactly(lily);
    }

    private void plays(SalesRole... roles) {
        Set<SalesRole> played = Set.copyOf(Arrays.asList(roles));
        ours.forEach((role, jiras) ->
                when(this.roles.isUserInProjectRole(lily, jiras, sales)).thenReturn(played.contains(role)));
    }

    private String rights() {
        return String.join(
                        " ",
                        access.sells(lily, sales) ? "sells" : "",
                        access.manages(lily, sales) ? "manages" : "",
                        access.leadsAll(lily, sales) ? "leadsAll" : "")
                .strip();
    }

    private static Project project(long id) {
        Project project = mock();
        when(project.getId()).thenReturn(id);
        return project;
    }

    private static Issue issueOf(Long projectId) {
        Issue issue = mock();
        when(issue.getProjectId()).thenReturn(projectId);
        return issue;
    }
}
