package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenProjectsTest {

    private final SalesProjects sales = mock();

    @Test
    void whatIsArchivedOrDeletedIsLeftAloneUntilItIsBack() {
        try (InMemoryJira jira = new InMemoryJira()) {
            Project east = jira.project("EAST");
            Project west = jira.project("WEST");
            SalesProject ours = new SalesProject(east.getId(), "CNY", 2);
            SalesProject other = new SalesProject(west.getId(), "CNY", 2);
            when(sales.all()).thenReturn(List.of(ours, other, new SalesProject(99, "CNY", 2)));
            OpenProjects open = new OpenProjects(sales, jira.service(ProjectManager.class));
            assertThat(open.all()).containsExactly(ours, other);

            jira.site.projects().archive(east);
            assertThat(open.all()).containsExactly(other);

            jira.site.projects().restore(east);
            assertThat(open.all()).containsExactly(ours, other);
        }
    }
}
