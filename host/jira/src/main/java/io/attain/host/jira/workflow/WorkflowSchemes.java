package io.attain.host.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.attain.host.jira.project.Projects;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which workflow each issue type follows, by project. The oldest scheme is the site's default one. */
public final class WorkflowSchemes implements WorkflowSchemeManager {

    private final Projects projects;
    private final Rows<StoredScheme> schemes;
    private final Kept<Map<Long, Map<String, String>>> mappings;

    /** Keeps the schemes of these projects. */
    public WorkflowSchemes(Database database, Projects projects) {
        this.projects = projects;
        schemes = new Rows<>(database, "workflow_scheme", "id", (row, context) -> {
            Map<@Nullable String, String> byDefault = new HashMap<>();
            byDefault.put(null, row.getString("default_workflow"));
            return new StoredScheme(row.getLong("id"), row.getString("name"), row.getString("description"), byDefault);
        });
        mappings = new Kept<>(database, WorkflowSchemes::mappings);
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
        return mappings.change(handle -> {
            long id = schemes.insert(row(scheme));
            storeMappings(handle, id, scheme);
            return getWorkflowSchemeObj(id);
        });
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        return mappings.change(handle -> {
            schemes.update(scheme.getId(), row(scheme));
            handle.createUpdate("delete from workflow_scheme_mapping where scheme_id = :id")
                    .bind("id", scheme.getId())
                    .execute();
            storeMappings(handle, scheme.getId(), scheme);
            return getWorkflowSchemeObj(scheme.getId());
        });
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return schemes.all().stream().<AssignableWorkflowScheme>map(this::whole).toList();
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return find(id).orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return find(name).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return whole(schemes.get(projects.schemes(project).workflows()));
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown scheme
    public Scheme getSchemeObject(Long id) {
        return find(id).map(StoredScheme::scheme).orElse(null);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        assign(project, scheme.getId());
    }

    /** The project falls back to the site's default scheme: each project has exactly one. */
    @Override
    public void removeSchemesFromProject(Project project) {
        assign(project, defaultScheme().getId());
    }

    private void assign(Project project, long schemeId) {
        projects.useSchemes(project, projects.schemes(project).withWorkflows(schemeId));
    }

    /** The name of the workflow that issues of this type follow in this project. */
    String workflow(Project project, String issueTypeId) {
        StoredScheme scheme = whole(schemes.get(projects.schemes(project).workflows()));
        return scheme.getMappings().getOrDefault(issueTypeId, scheme.getConfiguredWorkflow(null));
    }

    /** Whether the scheme of any project names this workflow. */
    boolean isUsed(String workflow) {
        return projects.getProjects().stream()
                .anyMatch(project -> whole(schemes.get(projects.schemes(project).workflows()))
                        .getMappings()
                        .containsValue(workflow));
    }

    private Optional<StoredScheme> find(long id) {
        return schemes.find(id).map(this::whole);
    }

    private Optional<StoredScheme> find(String name) {
        return schemes.all().stream()
                .filter(scheme -> scheme.getName().equals(name))
                .findFirst()
                .map(this::whole);
    }

    /** A scheme's row with its mappings. */
    private StoredScheme whole(StoredScheme scheme) {
        Map<@Nullable String, String> all = new HashMap<>(scheme.getMappings());
        all.putAll(mappings.get().getOrDefault(scheme.getId(), Map.of()));
        return new StoredScheme(scheme.getId(), scheme.getName(), scheme.getDescription(), all);
    }

    private static Map<Long, Map<String, String>> mappings(Handle handle) {
        Map<Long, Map<String, String>> mappings = new HashMap<>();
        handle.createQuery("select scheme_id, issue_type_id, workflow_name from workflow_scheme_mapping")
                .map((row, context) -> mappings.computeIfAbsent(row.getLong(1), scheme -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)))
                .forEach(before -> {});
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

    private Row row(AssignableWorkflowScheme scheme) {
        return Row.of("name", scheme.getName())
                .and("description", text(scheme.getDescription()))
                .and("default_workflow", defaultWorkflow(scheme));
    }

    private String defaultWorkflow(AssignableWorkflowScheme scheme) {
        String named = scheme.getMappings().get(null);
        return named != null ? named : defaultScheme().getConfiguredWorkflow(null);
    }

    private StoredScheme defaultScheme() {
        return schemes.all().stream()
                .findFirst()
                .orElseThrow(() -> new WorkflowException("The site has no default workflow scheme"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
