package io.attain.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.TestSite;
import io.attain.host.store.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void whileItLagsSearchesMissWhatChanges() throws Exception {
        lags(Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", ""));
    }

    @Test
    void soItIsOnPostgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            lags(Pool.open(server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        }
    }

    private static void lags(HikariDataSource pool) throws Exception {
        try (TestSite site = new TestSite(pool)) {
            Issue kept = site.task("Bird");
            Issue gone = site.task("Bird");

            site.jira.index().lag();
            Issue made = site.task("Bird");
            site.update(kept, site.input().setSummary("Fox"));
            site.service(IssueManager.class).deleteIssue(site.admin, gone, EventDispatchOption.ISSUE_DELETED, false);

            assertThat(found(site)).containsExactly(kept);
            assertThat(total(site)).isEqualTo(2);
            site.jira.index().catchUp();
            assertThat(found(site)).containsExactly(made);
        }
    }

    private static List<Issue> found(TestSite site) throws Exception {
        SearchService search = site.service(SearchService.class);
        return search.search(
                        site.admin,
                        search.parseQuery(site.admin, "summary ~ bird").getQuery(),
                        new PagerFilter<>(10))
                .getResults();
    }

    private static long total(TestSite site) throws Exception {
        SearchService search = site.service(SearchService.class);
        return search.searchCount(
                site.admin, search.parseQuery(site.admin, "summary ~ bird").getQuery());
    }
}
