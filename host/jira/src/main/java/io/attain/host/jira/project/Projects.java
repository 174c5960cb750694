package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Projects, their schemes and their counters. */
public final class Projects implements ProjectManager {

    private final Database database;
    private final Users users;
    private final Rows<Stored> projects;

    /** Projects of this database. */
    public Projects(Database database, Users users) {
        this.database = database;
        this.users = users;
        projects = new Rows<>(database, "project", "name", Stored::of);
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return projects.find(id).map(this::project).orElse(null);
    }

    /** The project that has the key or, as in Jira, had it. */
    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String key) {
        String written = key == null ? "" : key.toUpperCase(Locale.ROOT);
        return projects.all().stream()
                .filter(stored -> stored.key().equals(written))
                .findFirst()
                .map(this::project)
                .or(() -> whoHad(written).map(this::getProjectObj))
                .orElse(null);
    }

    private Optional<Long> whoHad(String key) {
        return database.call(handle -> handle.createQuery("select project_id from project_old_key where old_key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne());
    }

    /** All projects that are not archived, as in Jira. */
    @Override
    public List<Project> getProjects() {
        return projects.all().stream()
                .filter(stored -> !stored.archived())
                .map(this::project)
                .toList();
    }

    /** Archives a project: its issues can be read, but neither searched for nor changed. Jira tells plugins of no issue. */
    public void archive(Project project) {
        projects.update(project.getId(), Row.of("archived", true));
    }

    /** Brings an archived project back. */
    public void restore(Project project) {
        projects.update(project.getId(), Row.of("archived", false));
    }

    /** Gives a project and its issues another key; the old ones still find them. Jira tells plugins of no issue. */
    public void changeKey(Project project, String key) {
        change(
                project,
                key,
                "delete from project_old_key where old_key = :key",
                "insert into project_old_key (old_key, project_id) select project_key, id from project where id = :id",
                "update project set project_key = :key where id = :id",
                "delete from issue_old_key where old_key in"
                        + " (select :key || '-' || cast(num as varchar(20)) from issue where project_id = :id)",
                "insert into issue_old_key (old_key, issue_id) select issue_key, id from issue where project_id = :id",
                "update issue set issue_key = :key || '-' || cast(num as varchar(20)) where project_id = :id");
    }

    /** Deletes a project with its issues. Jira tells plugins of no issue. */
    public void delete(Project project) {
        String issues = "(select id from issue where project_id = :id)";
        change(
                project,
                "",
                "update issue set parent_id = null where project_id = :id",
                "delete from issue_link where source_id in " + issues + " or destination_id in " + issues,
                "delete from issue_comment where issue_id in " + issues,
                "delete from issue_attachment where issue_id in " + issues,
                "delete from change_item where group_id in (select id from change_group where issue_id in " + issues
                        + ")",
                "delete from change_group where issue_id in " + issues,
                "delete from custom_value where issue_id in " + issues,
                "delete from issue_old_key where issue_id in " + issues,
                "delete from issue where project_id = :id",
                "delete from project_role_actor where project_id = :id",
                "delete from project_permission where project_id = :id",
                "delete from project where id = :id");
    }

    private void change(Project project, String key, String... statements) {
        projects.change(handle -> {
            for (String sql : statements) {
                Update update = handle.createUpdate(sql).bind("id", project.getId());
                (sql.contains(":key") ? update.bind("key", key) : update).execute();
            }
            return statements;
        });
    }

    /** Makes a project that uses these schemes; {@code ProjectCreation} does the whole of it. */
    public Project insert(NewProject details, Schemes schemes) {
        long id = projects.insert(schemes.row()
                .and("project_key", details.key())
                .and("name", details.name())
                .and("description", details.description())
                .and("lead_key", details.lead().getKey())
                .and("issue_count", 0));
        return project(projects.get(id));
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
        return projects.get(project.getId()).schemes();
    }

    /** Makes the project use these schemes. */
    public void useSchemes(Project project, Schemes schemes) {
        projects.update(project.getId(), schemes.row());
    }

    private Project project(Stored stored) {
        return new HostProject(
                stored.id(),
                stored.key(),
                stored.name(),
                stored.description(),
                users.getUserByKeyEvenWhenUnknown(stored.lead()),
                stored.archived());
    }

    /** Ids of a project's issue type scheme, workflow scheme and issue type screen scheme. */
    public record Schemes(long issueTypes, long workflows, long screens) {

        /** The same with another issue type scheme. */
        public Schemes withIssueTypes(long other) {
            return new Schemes(other, workflows, screens);
        }

        /** The same with another workflow scheme. */
        public Schemes withWorkflows(long other) {
            return new Schemes(issueTypes, other, screens);
        }

        /** The same with another issue type screen scheme. */
        public Schemes withScreens(long other) {
            return new Schemes(issueTypes, workflows, other);
        }

        private Row row() {
            return Row.of("issue_type_scheme_id", issueTypes)
                    .and("workflow_scheme_id", workflows)
                    .and("issue_type_screen_scheme_id", screens);
        }
    }

    /** A project's row, all but the number of its newest issue, which changes with each. */
    private record Stored(
            long id, String key, String name, String description, String lead, boolean archived, Schemes schemes) {

        static Stored of(ResultSet row, StatementContext context) throws SQLException {
            return new Stored(
                    row.getLong("id"),
                    row.getString("project_key"),
                    row.getString("name"),
                    row.getString("description"),
                    row.getString("lead_key"),
                    row.getBoolean("archived"),
                    new Schemes(
                            row.getLong("issue_type_scheme_id"),
                            row.getLong("workflow_scheme_id"),
                            row.getLong("issue_type_screen_scheme_id")));
        }
    }
}
