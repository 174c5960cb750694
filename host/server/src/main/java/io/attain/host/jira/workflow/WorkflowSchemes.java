package io.attain.host.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.attain.host.store.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which workflow each issue type follows, by project. The oldest scheme is the site's default one. */
public final class WorkflowSchemes implements WorkflowSchemeManager {

    private static final String SELECT = "select id, name, description, default_workflow from workflow_scheme ";

    private final Database database;

    /** Keeps schemes in this database. */
    public WorkflowSchemes(Database database) {
        this.database = database;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new StoredScheme.Draft(null);
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        if (getWorkflowSchemeObj(scheme.getName()) != null) {
            throw new WorkflowException("A workflow scheme with the name '" + scheme.getName() + "' exists already");
        }
        return database.call(handle -> {
            long id = handle.createUpdate(
                            "insert into workflow_scheme (name, description, default_workflow) values (:name, :text, :workflow)")
                    .bind("name", scheme.getName())
                    .bind("text", text(scheme.getDescription()))
                    .bind("workflow", defaultWorkflow(handle, scheme))
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            storeMappings(handle, id, scheme);
            return getWorkflowSchemeObj(id);
        });
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        return database.call(handle -> {
            handle.createUpdate("update workflow_scheme set name = :name, description = :text,"
                            + " default_workflow = :workflow where id = :id")
                    .bind("name", scheme.getName())
                    .bind("text", text(scheme.getDescription()))
                    .bind("workflow", defaultWorkflow(handle, scheme))
                    .bind("id", scheme.getId())
                    .execute();
            handle.createUpdate("delete from workflow_scheme_mapping where scheme_id = :id")
                    .bind("id", scheme.getId())
                    .execute();
            storeMappings(handle, scheme.getId(), scheme);
            return getWorkflowSchemeObj(scheme.getId());
        });
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return database.call(handle -> List.<AssignableWorkflowScheme>copyOf(select(handle, "order by id", Map.of())));
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return find("where id = :id", Map.of("id", id)).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return find("where name = :name order by id", Map.of("name", name)).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return find("where id = (select workflow_scheme_id from project where id = :id)", Map.of("id", project.getId()))
                .orElseThrow(() -> new WorkflowException("There is no project " + project.getKey()));
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public Scheme getSchemeObject(Long id) {
        return find("where id = :id", Map.of("id", id))
                .map(StoredScheme::scheme)
                .orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public Scheme getSchemeObject(String name) {
        return find("where name = :name order by id", Map.of("name", name))
                .map(StoredScheme::scheme)
                .orElse(null);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        database.run(handle -> assign(handle, project, scheme.getId()));
    }

    /** The project falls back to the site's default scheme: each project has exactly one. */
    @Override
    public void removeSchemesFromProject(Project project) {
        database.run(handle -> assign(handle, project, defaultScheme(handle).getId()));
    }

    private static void assign(Handle handle, Project project, long schemeId) {
        handle.createUpdate("update project set workflow_scheme_id = :scheme where id = :project")
                .bind("scheme", schemeId)
                .bind("project", project.getId())
                .execute();
    }

    private Optional<StoredScheme> find(String where, Map<String, ?> values) {
        return database.call(handle -> select(handle, where, values).stream().findFirst());
    }

    private static List<StoredScheme> select(Handle handle, String where, Map<String, ?> values) {
        return handle.createQuery(SELECT + where)
                .bindMap(values)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    Map<@Nullable String, String> mappings = new LinkedHashMap<>(mappings(handle, id));
                    mappings.put(null, row.getString("default_workflow"));
                    return new StoredScheme(id, row.getString("name"), row.getString("description"), mappings);
                })
                .list();
    }

    private static Map<String, String> mappings(Handle handle, long schemeId) {
        Map<String, String> mappings = new LinkedHashMap<>();
        handle.createQuery("select issue_type_id, workflow_name from workflow_scheme_mapping where scheme_id = :id")
                .bind("id", schemeId)
                .map((row, context) -> Map.entry(row.getString("issue_type_id"), row.getString("workflow_name")))
                .forEach(mapping -> mappings.put(mapping.getKey(), mapping.getValue()));
        return mappings;
    }

    private static void storeMappings(Handle handle, long schemeId, AssignableWorkflowScheme scheme) {
        scheme.getMappings().forEach((issueType, workflow) -> {
            if (issueType != null) {
                handle.createUpdate("insert into workflow_scheme_mapping (scheme_id, issue_type_id, workflow_name)"
                                + " values (:scheme, :type, :workflow)")
                        .bind("scheme", schemeId)
                        .bind("type", Long.parseLong(issueType))
                        .bind("workflow", workflow)
                        .execute();
            }
        });
    }

    private static String defaultWorkflow(Handle handle, AssignableWorkflowScheme scheme) {
        String named = scheme.getMappings().get(null);
        return named != null ? named : defaultScheme(handle).getConfiguredWorkflow(null);
    }

    private static StoredScheme defaultScheme(Handle handle) {
        return select(handle, "order by id", Map.of()).stream()
                .findFirst()
                .orElseThrow(() -> new WorkflowException("The site has no default workflow scheme"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
