package io.attain.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.store.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

class PostgresTest {

    @Test
    void theSiteRunsOnPostgreSqlAsOnH2() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                TestSite site =
                        new TestSite(Pool.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"))) {
            var parent = site.task("Parent");
            var child = site.subTask(parent, "Child");
            site.transition(child, 31, site.input().setComment("Done"));

            assertThat(site.service(IssueManager.class)
                            .getIssueObject("SALES-2")
                            .getStatus()
                            .getName())
                    .isEqualTo("Done");
            assertThat(site.service(PermissionManager.class)
                            .hasPermission(ProjectPermissions.DELETE_ISSUES, site.sales, site.admin))
                    .isTrue();
            assertThat(site.issues()
                            .delete(site.admin, site.issues().validateDelete(site.admin, parent.getId()))
                            .hasAnyErrors())
                    .isFalse();
        }
    }
}
