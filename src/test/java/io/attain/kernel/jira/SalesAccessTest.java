package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.kernel.Reach;
import io.attain.kernel.Reserved;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test has a project of its own that is set up for sales; all may browse that and another one. */
class SalesAccessTest {
    @AutoClose
    private static final InMemoryJira JIRA = new InMemoryJira();

    private static final ProjectRoles ROLES = JIRA.site.projectRoles();
    private static final InMemoryItems INSTALLED = new InMemoryItems();
    private static final ApplicationUser LILY = JIRA.user("lily");
    private static final Project OTHER = JIRA.project("OTHER");
    private static int projects;

    private final Project sales = JIRA.project("SALES" + "ABCDEFGHIJKLM".charAt(projects++));
    private final SalesAccess access = access(INSTALLED);

    @BeforeAll
    static void rolesAreInstalled() {
        for (SalesRole role : SalesRole.values()) {
            ProjectRole made = ROLES.createRole(new ProjectRoleImpl(role.name(), ""));
            INSTALLED.put(Kind.ROLE, role.name(), made.getId().toString());
        }
    }

    private SalesAccess access(InstalledItems items) {
        return access(items, List.of());
    }

    private SalesAccess access(InstalledItems items, List<Reserved> reserved) {
        return new SalesAccess(
                JIRA.service(PermissionManager.class),
                JIRA.service(GlobalPermissionManager.class),
                JIRA.service(ProjectRoleManager.class),
                items,
                new SalesSite(sales.getId()).projects,
                reserved);
    }

    /** Set-up may have named them in Chinese, and an administrator anew. */
    @Test
    void aRoleIsCalledAsJiraCallsItOrInEnglish() {
        ProjectRole leader = ROLES.getProjectRole(access.idOf(SalesRole.LEADER).orElseThrow());
        ROLES.updateRole(new ProjectRoleImpl(leader.getId(), "销售负责人", ""));
        RoleHolders holders = holders();
        ROLES.addUser(leader, sales, LILY);

        assertThat(holders.called("销售负责人", sales.getId())).containsExactly(LILY.getKey());
        assertThat(holders.called("sales leader", sales.getId())).containsExactly(LILY.getKey());
        assertThat(holders.called("Sales Manager", sales.getId())).isEmpty();
        ROLES.updateRole(leader);
    }

    @Test
    void whoHoldsARoleIsToldOfOneAsOfAll() {
        long project = sales.getId();
        ApplicationUser gone = JIRA.user("gone");
        play(SalesRole.REP, LILY);
        play(SalesRole.REP, gone);
        JIRA.site.users().setActive(gone, false);

        assertThat(holders().of(SalesRole.REP, project)).containsExactly(LILY.getKey());
        assertThat(holders().include(LILY.getKey(), SalesRole.REP, project)).isTrue();
        assertThat(holders().include(gone.getKey(), SalesRole.REP, project)).isFalse();
        assertThat(holders().include("nobody", SalesRole.REP, project)).isFalse();
        assertThat(holders().include(LILY.getKey(), SalesRole.MANAGER, project)).isFalse();
        assertThat(holders().include(LILY.getKey(), SalesRole.REP, OTHER.getId()))
                .isFalse();
        assertThat(holders().include(LILY.getKey(), SalesRole.REP, -1)).isFalse();
    }

    private RoleHolders holders() {
        return new RoleHolders(
                JIRA.service(ProjectManager.class), new JiraPeople(JIRA.service(UserManager.class)), access);
    }

    @Test
    void whoHasNoRoleSeesNothingWhateverJiraShows() {
        Issue issue = JIRA.issue(sales, "Theirs");

        assertThat(access.maySee(LILY, sales)).isFalse();
        assertThat(access.maySee(LILY, issue)).isFalse();
        assertThat(access.maySee(JIRA.admin(), sales)).isTrue();
    }

    @Test
    void onlyProjectsThatAreSetUpAreSeen() {
        play(SalesRole.VIEWER, LILY);
        assertThat(access.maySee(LILY, sales)).isTrue();
        assertThat(access.maySee(LILY, OTHER)).isFalse();
        assertThat(access.maySee(LILY, JIRA.issue(sales, "Ours"))).isTrue();
        assertThat(access.maySee(LILY, JIRA.issue(OTHER, "Theirs"))).isFalse();
        assertThat(access.maySee(LILY, mock(Issue.class))).isFalse();
    }

    @Test
    void whatAContextReservesIsNotTold() {
        play(SalesRole.REP, LILY);
        Issue open = JIRA.issue(sales, "Open");
        Issue kept = JIRA.issue(sales, "Kept");
        SalesAccess guarded = access(INSTALLED, List.of((user, reach, project, ids) -> Set.of(kept.getId())));

        assertThat(guarded.seen(LILY, List.of(open, kept))).containsExactly(open);
    }

    @Test
    void howFarEachRoleSees() {
        assertThat(access.reach(LILY, sales)).isEqualTo(Reach.NONE);
        play(SalesRole.VIEWER, LILY);
        assertThat(access.reach(LILY, sales)).isEqualTo(Reach.TOTALS);
        play(SalesRole.REP, LILY);
        assertThat(access.reach(LILY, sales)).isEqualTo(Reach.OWN);
        play(SalesRole.MANAGER, LILY);
        assertThat(access.reach(LILY, sales)).isEqualTo(Reach.TEAMS);
        play(SalesRole.LEADER, LILY);
        assertThat(access.reach(LILY, sales)).isEqualTo(Reach.ALL);
    }

    @Test
    void whoMayNotBrowseSeesNothing() {
        play(SalesRole.LEADER, LILY);
        Issue hidden = JIRA.issue(sales, "Hidden");
        JIRA.site.permissions().revokeUsers(ProjectPermissions.BROWSE_PROJECTS, sales);

        assertThat(access.maySee(LILY, sales)).isFalse();
        assertThat(access.maySee(LILY, hidden)).isFalse();
    }

    @Test
    void whatEachRoleMayDo() {
        assertThat(rights(access)).isEqualTo("");
        play(SalesRole.REP, LILY);
        assertThat(rights(access)).isEqualTo("sells");
        play(SalesRole.MANAGER, LILY);
        assertThat(rights(access)).isEqualTo("sells manages");
        play(SalesRole.LEADER, LILY);
        assertThat(rights(access)).isEqualTo("sells manages leadsAll");
    }

    @Test
    void administratorsOfTheProjectLeadAllOfIt() {
        ROLES.addUser(ROLES.getProjectRole(ProjectRoles.ADMINISTRATORS), sales, LILY);

        assertThat(rights(access)).isEqualTo("sells manages leadsAll");
        assertThat(access.administers(LILY, sales)).isTrue();
        assertThat(access.administers(LILY, OTHER)).isFalse();
        assertThat(access.administersJira(LILY)).isFalse();
    }

    @Test
    void jirasAdministratorsAreThoseOfJira() {
        assertThat(access.administersJira(JIRA.admin())).isTrue();
        assertThat(access.administersJira(LILY)).isFalse();
    }

    @Test
    void beforeSetUpNobodyPlaysARole() {
        play(SalesRole.LEADER, LILY);
        SalesAccess before = access(new InMemoryItems());

        assertThat(rights(before)).isEqualTo("");
        assertThat(before.holders(SalesRole.LEADER, sales)).isEmpty();
    }

    @Test
    void aRoleThatWasDeletedIsPlayedByNobody() {
        InMemoryItems gone = new InMemoryItems();
        gone.put(Kind.ROLE, SalesRole.LEADER.name(), "99999");

        assertThat(rights(access(gone))).isEqualTo("");
    }

    @Test
    void whoLeftTheCompanyHoldsNoRole() {
        ApplicationUser tom = JIRA.user("tom");
        play(SalesRole.REP, LILY);
        play(SalesRole.REP, tom);
        JIRA.site.users().setActive(tom, false);

        assertThat(access.holders(SalesRole.REP, sales)).containsExactly(LILY.getKey());
    }

    private void play(SalesRole role, ApplicationUser user) {
        ROLES.addUser(ROLES.getProjectRole(role.name()), sales, user);
    }

    private String rights(SalesAccess access) {
        return String.join(
                        " ",
                        access.sells(LILY, sales) ? "sells" : "",
                        access.manages(LILY, sales) ? "manages" : "",
                        access.leadsAll(LILY, sales) ? "leadsAll" : "")
                .strip();
    }
}
