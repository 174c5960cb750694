package io.attain.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.node.Node;
import io.attain.host.store.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    @Test
    void ofTwoFirstStartsAtOnceOneFillsTheSite() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                HikariDataSource pool =
                        Pool.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
            List<CompletableFuture<JiraSite>> starting = Stream.of("one", "two", "three")
                    .map(name ->
                            CompletableFuture.supplyAsync(() -> new JiraSite(pool, Path.of("target"), new Node(name))))
                    .toList();

            for (CompletableFuture<JiraSite> started : starting) {
                try (JiraSite site = started.get(1, TimeUnit.MINUTES)) {
                    assertThat(site.users().getUserByName("admin")).isNotNull();
                    assertThat(site.projectRoles().getProjectRoles()).hasSize(1);
                }
            }
        }
    }
}
