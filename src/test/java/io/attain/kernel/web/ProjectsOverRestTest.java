package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.RestInProcess;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site of three projects, two of which are set up for sales. */
class ProjectsOverRestTest {

    private final ProjectManager projects = mock();
    private final SalesProjects sales = mock();
    private final SalesAccess access = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser lily = mock();
    private final Project south = project(2, "SOUTH", "South");
    private final Project east = project(3, "EAST", "East");
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        project(1, "DEV", "Development");
        when(sales.all()).thenReturn(List.of(set(2), set(3)));
        when(access.maySee(lily, south)).thenReturn(true);
        when(access.maySee(lily, east)).thenReturn(true);
        when(authentication.getLoggedInUser()).thenReturn(lily);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        I18nResolver texts = mock();
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(1));
        Asker asker = new Asker(authentication, texts, projects, mock(IssueManager.class), access, mock());
        rest = new RestInProcess(new ProjectsResource(asker, sales, projects));
    }

    @Test
    void listsSalesProjectsOnlyByName() {
        assertThat(listed()).containsExactly("EAST East", "SOUTH South");
    }

    @Test
    void keepsBackWhatTheAskerMayNotBrowse() {
        when(access.maySee(lily, south)).thenReturn(false);

        assertThat(listed()).containsExactly("EAST East");
    }

    @Test
    void aProjectThatJiraHasNoMoreIsLeftOut() {
        when(projects.getProjectObj(3L)).thenReturn(null);

        assertThat(listed()).containsExactly("SOUTH South");
    }

    @Test
    void whoMayBrowseNoneGetsAnEmptyList() {
        when(sales.all()).thenReturn(List.of());

        assertThat(listed()).isEmpty();
    }

    @Test
    void asksWhoIsNotLoggedInToLogIn() {
        when(authentication.getLoggedInUser()).thenReturn(null);

        assertThat(rest.get("projects").status()).isEqualTo(401);
    }

    private List<String> listed() {
        return StreamSupport.stream(rest.get("projects").json().path("projects").spliterator(), false)
                .map(each -> each.path("key").asText() + " " + each.path("name").asText())
                .toList();
    }

    private Project project(long id, String key, String name) {
        Project project = mock();
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn(name);
        when(projects.getProjectObj(id)).thenReturn(project);
        return project;
    }

    private static SalesProject set(long id) {
        return new SalesProject(id, "CNY", 2);
    }
}
