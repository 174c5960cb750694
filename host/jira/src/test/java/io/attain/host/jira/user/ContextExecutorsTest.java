package io.attain.host.jira.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.attain.host.jira.TestSite;
import io.attain.host.jira.project.ProjectRoles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ContextExecutorsTest {

    @AutoClose
    private final TestSite site = new TestSite();

    private final JiraAuthenticationContext authentication = site.service(JiraAuthenticationContext.class);

    @Test
    void aTaskRunsAsWhoMadeItAndLeavesItsThreadAsItWas() throws InterruptedException {
        List<Object> seen = Collections.synchronizedList(new ArrayList<>());
        authentication.setLoggedInUser(site.admin);
        Runnable task = site.service(ThreadLocalDelegateExecutorFactory.class)
                .createRunnable(() -> seen.add(authentication.getLoggedInUser()));
        authentication.clearLoggedInUser();

        Thread other = new Thread(() -> {
            task.run();
            seen.add(authentication.isLoggedInUser());
        });
        other.start();
        other.join();

        assertThat(seen).containsExactly(site.admin, false);
    }

    @Test
    void aRolesUsersAreItsActorsAndTheMembersOfItsGroups() {
        ApplicationUser lily = site.user("lily");
        ApplicationUser tom = site.user("tom");
        site.jira.groups().create("closers");
        site.jira.groups().add(tom, "closers");
        ProjectRoles roles = site.jira.projectRoles();
        ProjectRole role = roles.getProjectRole(ProjectRoles.ADMINISTRATORS);
        roles.addUser(role, site.sales, lily);
        roles.addGroup(role, site.sales, "closers");
        roles.addUser(role, site.sales, tom);

        assertThat(site.service(ProjectRoleManager.class)
                        .getProjectRoleActors(
                                role, site.service(ProjectManager.class).getProjectObjByKey("SALES"))
                        .getUsers())
                .contains(lily, tom)
                .doesNotHaveDuplicates();
    }
}
