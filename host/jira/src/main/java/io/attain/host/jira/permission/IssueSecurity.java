package io.attain.host.jira.permission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Kept;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Schemes of issue security, with levels that admit users, roles, reporters and assignees. As in Jira, whom a level
 * does not admit sees nothing of its issues, administrators included.
 */
public final class IssueSecurity {

    private final ProjectRoles roles;
    private final Kept<Levels> levels;

    /** A level of a scheme. */
    public record Level(long id, String scheme, String name) {}

    private record Holder(String kind, String name) {}

    private record Levels(List<Level> all, Map<Long, Set<Holder>> holders, Map<Long, String> schemes) {}

    /** Levels in this database. */
    public IssueSecurity(Database database, ProjectRoles roles) {
        this.roles = roles;
        levels = new Kept<>(database, IssueSecurity::read);
    }

    private static Levels read(Handle handle) {
        return new Levels(
                handle.createQuery("select id, scheme, name from security_level order by id")
                        .map((row, context) -> new Level(row.getLong(1), row.getString(2), row.getString(3)))
                        .list(),
                handle.createQuery("select level_id, holder_kind, holder from security_holder")
                        .map((row, context) ->
                                Map.entry(row.getLong(1), new Holder(row.getString(2), row.getString(3))))
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))),
                handle.createQuery("select id, security_scheme from project where security_scheme is not null")
                        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Makes a level, which admits nobody yet; the scheme is there with its first level. */
    public Level create(String scheme, String name) {
        long id = levels.change(handle ->
                Ids.insert(handle.createUpdate("insert into security_level (scheme, name) values (:scheme, :name)")
                        .bind("scheme", scheme)
                        .bind("name", name)));
        return new Level(id, scheme, name);
    }

    /** Lets a project's issues have the levels of a scheme, or, for null, none. */
    public void use(Project project, @Nullable String scheme) {
        levels.change(handle -> handle.createUpdate("update project set security_scheme = :scheme where id = :id")
                .bind("scheme", scheme)
                .bind("id", project.getId())
                .execute());
    }

    /** The levels that issues of a project may have. */
    public List<Level> of(long projectId) {
        Levels now = levels.get();
        return now.all().stream()
                .filter(level -> level.scheme().equals(now.schemes().get(projectId)))
                .toList();
    }

    /** Admits a user to a level. */
    public void admitUser(Level level, ApplicationUser user) {
        admit(level, "user", user.getKey());
    }

    /** Admits to a level whoever holds a role in the issue's project. */
    public void admitRole(Level level, ProjectRole role) {
        admit(level, "role", role.getId().toString());
    }

    /** Admits to a level whoever reported the issue. */
    public void admitReporter(Level level) {
        admit(level, "reporter", "");
    }

    /** Admits to a level whoever the issue is assigned to. */
    public void admitAssignee(Level level) {
        admit(level, "assignee", "");
    }

    private void admit(Level level, String kind, String holder) {
        levels.change(handle -> handle.createUpdate(
                        "insert into security_holder (level_id, holder_kind, holder) values (:level, :kind, :holder)")
                .bind("level", level.id())
                .bind("kind", kind)
                .bind("holder", holder)
                .execute());
    }

    /** Whether a user sees an issue as far as its level decides it. */
    public boolean admits(Issue issue, @Nullable ApplicationUser user) {
        return issue.getSecurityLevelId() == null
                || openTo(user)
                        .show(
                                issue.getProjectId(),
                                issue.getSecurityLevelId(),
                                issue.getReporter() == null
                                        ? null
                                        : issue.getReporter().getKey(),
                                issue.getAssigneeId());
    }

    /** The levels that are open to a user. */
    public OpenLevels openTo(@Nullable ApplicationUser user) {
        Levels now = levels.get();
        if (user == null || now.all().isEmpty()) {
            return OpenLevels.NONE;
        }
        Map<Long, Set<Long>> byProject = new HashMap<>();
        now.schemes()
                .forEach((project, scheme) -> byProject.put(
                        project,
                        now.all().stream()
                                .filter(level -> level.scheme().equals(scheme))
                                .map(Level::id)
                                .filter(level -> holders(now, level).anyMatch(holder -> stands(holder, project, user)))
                                .collect(toSet())));
        return new OpenLevels(user.getKey(), byProject, levelsOf(now, "reporter"), levelsOf(now, "assignee"));
    }

    private static Set<Long> levelsOf(Levels now, String kind) {
        Set<Long> found = new HashSet<>(now.holders().keySet());
        found.removeIf(
                level -> holders(now, level).noneMatch(holder -> holder.kind().equals(kind)));
        return found;
    }

    private static Stream<Holder> holders(Levels now, long level) {
        return now.holders().getOrDefault(level, Set.of()).stream();
    }

    private boolean stands(Holder holder, long projectId, ApplicationUser user) {
        return switch (holder.kind()) {
            case "user" -> holder.name().equals(user.getKey());
            case "role" -> roles.isHeld(Ids.parse(holder.name()), projectId, user);
            default -> false;
        };
    }
}
