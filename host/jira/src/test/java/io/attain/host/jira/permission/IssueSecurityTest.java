package io.attain.host.jira.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.attain.host.jira.TestSite;
import io.attain.host.jira.project.ProjectRoles;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueSecurityTest {

    @AutoClose
    private final TestSite site = new TestSite();

    private final IssueSecurity security = site.jira.permissions().security();
    private final ApplicationUser lily = site.user("lily");
    private final IssueSecurity.Level level = security.create("Sales", "Board");
    private MutableIssue parent;
    private MutableIssue child;

    @BeforeEach
    void anIssueOfTheAdministratorsHasALevel() throws Exception {
        parent = site.task("Parent");
        child = site.subTask(parent, "Child");
        security.use(site.sales, "Sales");
        site.jira.issueDesk().secured().secure(parent, level, site.admin);
    }

    @Test
    void whomALevelDoesNotAdmitSeesNothing() throws Exception {
        assertThat(sees(site.admin, parent)).isFalse();
        assertThat(sees(site.admin, child)).isFalse();
        assertThat(found(site.admin, "project = SALES")).isEmpty();
        SearchService search = site.service(SearchService.class);
        assertThat(search.validateQuery(
                                site.admin,
                                search.parseQuery(site.admin, "key = SALES-1").getQuery())
                        .getErrorMessages())
                .containsExactly("An issue with key 'SALES-1' does not exist for field 'key'.");
        assertThat(search.searchOverrideSecurity(
                                site.admin,
                                search.parseQuery(site.admin, "project = SALES").getQuery(),
                                new PagerFilter<>(10))
                        .getResults())
                .hasSize(2);
    }

    @Test
    void aLevelAdmitsUsersGroupsAndRoles() throws Exception {
        security.admitUser(level, lily);
        assertThat(found(lily, "project = SALES")).containsExactly("SALES-2", "SALES-1");
        assertThat(sees(site.admin, parent)).isFalse();

        security.admitRole(level, site.jira.projectRoles().getProjectRole(ProjectRoles.ADMINISTRATORS));
        site.jira
                .projectRoles()
                .addUser(site.jira.projectRoles().getProjectRole(ProjectRoles.ADMINISTRATORS), site.sales, site.admin);
        assertThat(sees(site.admin, parent)).isTrue();
    }

    @Test
    void reportersAndAssigneesAreThoseOfEachIssue() throws Exception {
        site.jira.issueDesk().secured().secure(parent, null, site.admin);
        site.update(parent, site.input().setAssigneeId("lily"));
        site.jira.issueDesk().secured().secure(parent, level, site.admin);

        security.admitAssignee(level);
        assertThat(found(lily, "project = SALES")).containsExactly("SALES-1");
        assertThat(sees(lily, child)).isFalse();
        assertThat(sees(site.admin, parent)).isFalse();

        security.admitReporter(level);
        assertThat(found(site.admin, "project = SALES")).containsExactly("SALES-2", "SALES-1");
    }

    @Test
    void aSubTaskHasItsParentsLevel() throws Exception {
        assertThat(site.stored(child).getSecurityLevelId()).isEqualTo(level.id());
        security.admitUser(level, site.admin);
        assertThat(site.subTask(site.stored(parent), "Another").getSecurityLevelId())
                .isEqualTo(level.id());
        assertThatThrownBy(() -> site.jira.issueDesk().secured().secure(child, null, site.admin))
                .hasMessage("A sub-task has its parent's level");

        site.jira.issueDesk().secured().secure(parent, null, site.admin);
        assertThat(site.stored(child).getSecurityLevelId()).isNull();
    }

    @Test
    void aProjectWithoutTheSchemeHasNotTheLevel() {
        MutableIssue elsewhere = site.stored(parent);
        security.use(site.sales, null);
        assertThatThrownBy(() -> site.jira.issueDesk().secured().secure(elsewhere, level, site.admin))
                .hasMessage("SALES-1 cannot have the level Board");

        site.jira.issueDesk().moves().move(elsewhere, site.project("OTHER"), site.admin);
        assertThat(sees(site.admin, site.stored(parent))).isTrue();
    }

    private boolean sees(ApplicationUser user, Issue issue) {
        return site.service(PermissionManager.class)
                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, site.stored(issue), user);
    }

    private List<String> found(ApplicationUser user, String jql) throws Exception {
        SearchService search = site.service(SearchService.class);
        return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<>(10)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }
}
