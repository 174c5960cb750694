package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.kernel.jira.Audiences;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set once for a project does not stand in the way of what each day brings. */
class PageWaysTest {

    private static final String FOLDED = "<details><summary>attain.kernel.menu.settings</summary>";
    private static final String MORE = "<details><summary>attain.kernel.menu.more</summary>";

    private final SalesAccess access = mock(SalesAccess.class);
    private final SalesProjects sales = mock(SalesProjects.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final I18nHelper texts = mock(I18nHelper.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final PageWays ways = new PageWays(new PageMenu(new Audiences(access, sales, projects)));

    @BeforeEach
    void sell() {
        SalesProject project = mock(SalesProject.class);
        when(project.projectId()).thenReturn(1L);
        when(sales.all()).thenReturn(List.of(project));
        when(projects.getProjectObj(1L)).thenReturn(mock(Project.class));
        when(access.maySee(any(), any(Project.class))).thenReturn(true);
        when(access.sells(any(), any())).thenReturn(true);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void whatIsNotDailyIsFoldedAwayBehindTheDailyPages() {
        when(access.manages(any(), any())).thenReturn(true);

        String html = ways.html(user, texts, "/jira", "team-day");

        assertThat(html)
                .containsSubsequence(
                        "/jira/plugins/servlet/attain/team-day\" aria-current=\"page\">",
                        "attain/pool\">",
                        MORE,
                        "attain/handover\">",
                        FOLDED,
                        "attain/rules\">");
    }

    @Test
    void whoStandsOnASettingSeesItAmongTheOthers() {
        when(access.manages(any(), any())).thenReturn(true);

        String html = ways.html(user, texts, "/jira", "rules");

        assertThat(html).doesNotContain(FOLDED).contains(MORE, "attain/rules\" aria-current=\"page\">");
    }

    @Test
    void aSingleOneIsNotFolded() {
        String html = ways.html(user, texts, "/jira", "my-day");

        assertThat(html)
                .doesNotContain("<details")
                .contains("attain/import\">", "attain/calendar\">")
                .doesNotContain("attain/rules");
    }
}
