package io.attain.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.scheduler.SchedulerService;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.project.NewProject;
import io.attain.host.store.Pool;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMachineryTest {

    @TempDir
    Path home;

    @Test
    void anIssueThatWasMadeAndMovedIsFound() throws Exception {
        try (HikariDataSource pool = Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
                JiraSite site = new JiraSite(pool, home)) {
            ApplicationUser admin = site.users().getUserByName("admin");
            Project project = site.projectCreation().create(new NewProject("SALES", "Sales", "", admin));
            IssueService service = (IssueService) site.services().get(IssueService.class);
            Issue issue = service.create(
                            admin,
                            service.validateCreate(
                                    admin,
                                    service.newIssueInputParameters()
                                            .setProjectId(project.getId())
                                            .setIssueTypeId("10000")
                                            .setReporterId("admin")
                                            .setSummary("Blue Bird")))
                    .getIssue();

            SearchService.ParseResult query =
                    site.search().parseQuery(admin, "project = SALES and summary ~ bird and status = 'To Do'");
            assertThat(query.getErrors().getErrorMessages()).isEmpty();
            assertThat(site.search()
                            .search(admin, query.getQuery(), new PagerFilter<>(10))
                            .getResults())
                    .extracting(Issue::getKey)
                    .containsExactly(issue.getKey());
        }
    }

    @Test
    void pluginsGetSearchJobsLocksAndSql() {
        try (HikariDataSource pool = Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
                JiraSite site = new JiraSite(pool, home)) {
            site.startJobs();
            site.startJobs();

            assertThat(site.services())
                    .containsKeys(
                            SearchService.class,
                            SchedulerService.class,
                            ClusterLockService.class,
                            TransactionalExecutorFactory.class);
            assertThat(site.published())
                    .containsKey(SearchService.class)
                    .doesNotContainKeys(StatusCategoryManager.class, ResolutionManager.class);
        }
    }
}
