package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Projects, their schemes and their counters. */
public final class Projects implements ProjectManager {

    private static final String SELECT = "select id, project_key, name, description, lead_key from project";

    private final Database database;
    private final Users users;

    /** Projects of this database. */
    public Projects(Database database, Users users) {
        this.database = database;
        this.users = users;
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return database.call(handle -> handle.createQuery(SELECT + " where id = :id")
                        .bind("id", id)
                        .map(this::map)
                        .findOne())
                .orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String key) {
        return database.call(handle -> handle.createQuery(SELECT + " where project_key = :key")
                        .bind("key", key == null ? null : key.toUpperCase(Locale.ROOT))
                        .map(this::map)
                        .findOne())
                .orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return database.call(handle ->
                handle.createQuery(SELECT + " order by name").map(this::map).list());
    }

    @Override
    public List<Project> getProjectObjects() {
        return getProjects();
    }

    /** Makes a project that uses these schemes; {@code ProjectCreation} does the whole of it. */
    public Project insert(NewProject details, Schemes schemes) {
        long id = database.call(handle -> Ids.insert(
                handle.createUpdate("insert into project (project_key, name, description, lead_key, issue_count,"
                                + " issue_type_scheme_id, workflow_scheme_id, issue_type_screen_scheme_id)"
                                + " values (:key, :name, :description, :lead, 0, :types, :workflows, :screens)")
                        .bind("key", details.key())
                        .bind("name", details.name())
                        .bind("description", details.description())
                        .bind("lead", details.lead().getKey())
                        .bind("types", schemes.issueTypes())
                        .bind("workflows", schemes.workflows())
                        .bind("screens", schemes.screens())));
        return new HostProject(id, details.key(), details.name(), details.description(), details.lead());
    }

    /** The number of the project's next issue; the project's row stays locked until the transaction ends. */
    public long nextIssueNumber(Project project) {
        return database.call(handle -> {
            handle.createUpdate("update project set issue_count = issue_count + 1 where id = :id")
                    .bind("id", project.getId())
                    .execute();
            return handle.createQuery("select issue_count from project where id = :id")
                    .bind("id", project.getId())
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** The ids of the schemes that the project uses. */
    public Schemes schemes(Project project) {
        return database.call(handle -> handle.createQuery("select issue_type_scheme_id, workflow_scheme_id,"
                        + " issue_type_screen_scheme_id from project where id = :id")
                .bind("id", project.getId())
                .map((row, context) -> new Schemes(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
    }

    /** Makes the project use these schemes. */
    public void useSchemes(Project project, Schemes schemes) {
        database.run(handle -> handle.createUpdate("update project set issue_type_scheme_id = :types,"
                        + " workflow_scheme_id = :workflows, issue_type_screen_scheme_id = :screens where id = :id")
                .bind("types", schemes.issueTypes())
                .bind("workflows", schemes.workflows())
                .bind("screens", schemes.screens())
                .bind("id", project.getId())
                .execute());
    }

    private Project map(ResultSet row, StatementContext context) throws SQLException {
        return new HostProject(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("name"),
                row.getString("description"),
                users.getUserByKey(row.getString("lead_key")));
    }

    /** Ids of a project's issue type scheme, workflow scheme and issue type screen scheme. */
    public record Schemes(long issueTypes, long workflows, long screens) {}
}
