package io.attain.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.attain.host.jira.user.Authentication;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class JiraSiteTest {

    @AutoClose
    private final TestSite site = new TestSite();

    @Test
    void startsWithAnAdministratorAndAUsableProjectTemplate() {
        assertThat(site.jira.users().authenticate("admin", "admin"))
                .contains(site.jira.users().getUserByName("admin"));
        assertThat(site.jira.users().authenticate("admin", "wrong")).isEmpty();
        assertThat(site.service(GlobalPermissionManager.class)
                        .hasPermission(GlobalPermissionKey.ADMINISTER, site.admin))
                .isTrue();
        assertThat(site.service(SubTaskManager.class).isSubTasksEnabled()).isTrue();
        assertThat(site.service(IssueTypeSchemeManager.class).getIssueTypesForProject(site.sales))
                .extracting(IssueType::getName)
                .containsExactly("Task", "Sub-task");
    }

    @Test
    void aChangedPasswordIsTheOnlyOneFromThenOn() {
        site.jira.users().authenticate("admin", "admin");
        site.jira.users().setPassword(site.admin, "other");

        assertThat(site.jira.users().authenticate("admin", "admin")).isEmpty();
        assertThat(site.jira.users().authenticate("admin", "other")).isPresent();
        assertThat(site.jira.users().authenticate("admin", "other")).isPresent();
    }

    @Test
    void givesEachProjectSchemesOfItsOwn() {
        Project other = site.project("OTHER");
        IssueTypeSchemeManager types = site.service(IssueTypeSchemeManager.class);

        types.update(types.getConfigScheme(other), List.of(site.type("Task")));

        assertThat(types.getIssueTypesForProject(other)).hasSize(1);
        assertThat(types.getIssueTypesForProject(site.sales)).hasSize(2);
        assertThat(site.service(IssueTypeScreenSchemeManager.class)
                        .getIssueTypeScreenScheme(other)
                        .getName())
                .isEqualTo("OTHER: Issue Type Screen Scheme");
        assertThat(site.service(WorkflowSchemeManager.class)
                        .getWorkflowSchemeObj(other)
                        .getName())
                .isEqualTo("OTHER: Workflow Scheme");
        assertThatThrownBy(() -> site.project("OTHER")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsARolesActorsDoWhatTheRoleMay() {
        ApplicationUser lily = site.user("lily");
        ProjectRoleManager roles = site.service(ProjectRoleManager.class);
        ProjectRole manager = roles.createRole(new ProjectRoleImpl("Sales Manager", ""));
        PermissionManager permissions = site.service(PermissionManager.class);
        site.jira.permissions().grantRole(ProjectPermissions.DELETE_ISSUES, site.sales, manager);
        assertThat(permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, site.sales, lily))
                .isFalse();

        site.jira.projectRoles().addUser(manager, site.sales, lily);

        assertThat(permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, site.sales, lily))
                .isTrue();
        assertThat(roles.isUserInProjectRole(lily, manager, site.sales)).isTrue();
        assertThat(permissions.getProjects(ProjectPermissions.DELETE_ISSUES, lily))
                .containsExactly(site.sales);
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, site.sales, null))
                .isFalse();
    }

    @Test
    void namesWhoHoldsARoleByThemselvesOrByAGroup() {
        ApplicationUser lily = site.user("lily");
        ApplicationUser tom = site.user("tom");
        ProjectRoleManager roles = site.service(ProjectRoleManager.class);
        ProjectRole rep = roles.createRole(new ProjectRoleImpl("Sales Rep", ""));
        site.jira.groups().create("east");
        site.jira.groups().add(lily, "east");
        site.jira.groups().add(tom, "east");
        site.jira.projectRoles().addUser(rep, site.sales, lily);
        assertThat(roles.getProjectRoleActors(rep, site.sales).getUsers()).containsExactly(lily);

        site.jira.projectRoles().addGroup(rep, site.sales, "east");

        assertThat(roles.getProjectRoleActors(rep, site.sales).getUsers()).containsExactlyInAnyOrder(lily, tom);
    }

    @Test
    void whoChoseNoLanguageReadsTheSitesOwn() {
        JiraAuthenticationContext context = site.service(JiraAuthenticationContext.class);
        assertThat(context.getLocale()).isEqualTo(java.util.Locale.ENGLISH);

        site.jira.properties().set(Authentication.DEFAULT_LOCALE, "zh_CN");

        assertThat(context.getLocale()).as("nobody's").isEqualTo(java.util.Locale.SIMPLIFIED_CHINESE);
        assertThat(site.service(ApplicationProperties.class).getDefaultLocale())
                .isEqualTo(java.util.Locale.SIMPLIFIED_CHINESE);
        site.jira.users().setLocale(site.admin, java.util.Locale.US);
        context.setLoggedInUser(site.admin);
        assertThat(context.getLocale()).isEqualTo(java.util.Locale.US);
        context.clearLoggedInUser();
    }

    @Test
    void knowsWhoAsksInWhichLanguageAndZone() {
        site.jira.users().setLocale(site.admin, java.util.Locale.SIMPLIFIED_CHINESE);
        site.jira.users().setTimeZone(site.admin, ZoneId.of("Asia/Shanghai"));
        JiraAuthenticationContext context = site.service(JiraAuthenticationContext.class);
        context.setLoggedInUser(site.admin);

        assertThat(context.getLocale()).isEqualTo(java.util.Locale.SIMPLIFIED_CHINESE);
        assertThat(context.getI18nHelper().getText("issue.error.user", "tom")).isEqualTo("没有用户 tom。");
        assertThat(site.service(TimeZoneManager.class).getLoggedInUserTimeZone().getID())
                .isEqualTo("Asia/Shanghai");
        context.clearLoggedInUser();
        assertThat(context.isLoggedInUser()).isFalse();
    }

    @Test
    void linksIssues() throws Exception {
        var from = site.task("From");
        var to = site.task("To");
        IssueLinkTypeManager types = site.service(IssueLinkTypeManager.class);
        types.createIssueLinkType("Target decomposition", "decomposes into", "is part of", null);
        Long type = types.getIssueLinkTypesByName("Target decomposition")
                .iterator()
                .next()
                .getId();
        IssueLinkManager links = site.service(IssueLinkManager.class);

        links.createIssueLink(from.getId(), to.getId(), type, null, site.admin);

        IssueLink link = links.getInwardLinks(to.getId()).get(0);
        assertThat(link.getSourceObject()).isEqualTo(from);
        assertThat(links.getOutwardLinks(from.getId())).hasSize(1);
        links.removeIssueLink(link, site.admin);
        assertThat(links.getIssueLink(link.getId())).isNull();
    }
}
