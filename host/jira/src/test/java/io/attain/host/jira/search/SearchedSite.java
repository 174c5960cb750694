package io.attain.host.jira.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.permission.OpenLevels;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.store.Database;
import io.attain.host.store.Schema;
import io.attain.host.store.SiteProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

/**
 * What site.sql says: SALES-1 to SALES-4, which Lily may see, and HIDDEN-1, which she may not. It is noon of 2026-11-23.
 */
final class SearchedSite implements AutoCloseable {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    final ApplicationUser lily = mock();
    final JqlSearch search;
    final SiteProperties settings;
    private final HikariDataSource pool;
    private final Database database;

    /** @param pool an empty database, which is closed with the site */
    SearchedSite(HikariDataSource pool) {
        this.pool = pool;
        database = new Database(pool);
        Schema.createIn(database);
        database.run(handle -> handle.createScript(script()).execute());
        when(lily.getKey()).thenReturn("JIRAUSER1");
        when(lily.getName()).thenReturn("lily");
        TimeZoneManager zones = mock();
        when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("UTC"));
        settings = new SiteProperties(database);
        search = new JqlSearch(
                database, new Index(database), permissions(), zones, this::byIds, settings, HeavyIssues::new, NOON);
    }

    private static String script() {
        try (InputStream file = SearchedSite.class.getResourceAsStream("site.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Permissions permissions() {
        Project sales = mock();
        when(sales.getId()).thenReturn(1L);
        Permissions permissions = mock();
        when(permissions.openLevels(any())).thenReturn(OpenLevels.NONE);
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, lily)).thenReturn(List.of(sales));
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null)).thenReturn(List.of());
        return permissions;
    }

    private List<Issue> byIds(List<Long> ids) {
        return ids.stream().map(this::byId).toList();
    }

    private Issue byId(long id) {
        Issue issue = mock();
        String key = database.call(handle -> handle.createQuery("select issue_key from issue where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
        when(issue.getKey()).thenReturn(key);
        return issue;
    }

    @Override
    public void close() {
        pool.close();
    }
}
