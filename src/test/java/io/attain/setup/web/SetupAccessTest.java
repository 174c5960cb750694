package io.attain.setup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.SalesRest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NEW is a project that nobody has set up yet. */
class SetupAccessTest {

    private final SalesRest sales = new SalesRest();
    private final ProjectManager projects = mock();
    private final PermissionManager permissions = mock();
    private final Project project = mock();
    private final SetupAccess access = new SetupAccess(projects, permissions, sales.access, sales.asker);

    @BeforeEach
    void thereIsAProject() {
        when(projects.getProjectObjByKey("NEW")).thenReturn(project);
    }

    @Test
    void jirasAdministratorsSeeAndRun() {
        when(sales.access.administersJira(sales.logIn("admin"))).thenReturn(true);

        assertThat(access.project("NEW")).isSameAs(project);
        assertThatCode(access::mustRun).doesNotThrowAnyException();
    }

    @Test
    void administratorsOfTheProjectSeeAndDoNotRun() {
        ApplicationUser mei = sales.logIn("mei");
        when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, mei))
                .thenReturn(true);

        assertThat(access.project("NEW")).isSameAs(project);
        assertThat(status(access::mustRun)).isEqualTo(403);
    }

    @Test
    void whoSeesTheProjectAndAdministersNothingIsToldWhoMay() {
        ApplicationUser lily = sales.logIn("lily");
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, lily))
                .thenReturn(true);

        assertThat(status(() -> access.project("NEW"))).isEqualTo(403);
        assertThat(status(access::mustRun)).isEqualTo(403);
    }

    @Test
    void whoDoesNotSeeTheProjectHearsOfNone() {
        sales.logIn("lily");

        assertThat(status(() -> access.project("NEW"))).isEqualTo(404);
        assertThat(status(access::mustRun)).isEqualTo(403);
    }

    @Test
    void whatIsNoProjectIsNotFound() {
        when(sales.access.administersJira(sales.logIn("admin"))).thenReturn(true);

        assertThat(status(() -> access.project("NOWHERE"))).isEqualTo(404);
    }

    @Test
    void whoIsNotLoggedInIsTurnedAway() {
        sales.logOut();

        assertThat(status(() -> access.project("NEW"))).isEqualTo(401);
        assertThat(status(access::mustRun)).isEqualTo(401);
    }

    private static int status(ThrowingCallable asked) {
        return catchThrowableOfType(RestProblem.class, asked).getResponse().getStatus();
    }
}
