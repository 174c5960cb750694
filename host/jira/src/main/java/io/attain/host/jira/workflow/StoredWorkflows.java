package io.attain.host.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.jira.project.Projects;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** The workflows kept in the database as XML, and which of them an issue follows. */
public final class StoredWorkflows {

    /** A workflow as it is kept. */
    public record Stored(String name, String description, WorkflowDescriptor descriptor) {}

    private final Projects projects;
    private final WorkflowSchemes schemes;
    private final WorkflowDrafts drafts;
    private final Kept<Map<String, Stored>> workflows;
    private final Map<String, WorkflowDescriptor> parsed = new ConcurrentHashMap<>();

    /** Keeps workflows in this database, which issues follow by these schemes. */
    public StoredWorkflows(Database database, Projects projects, WorkflowSchemes schemes) {
        this.projects = projects;
        this.schemes = schemes;
        drafts = new WorkflowDrafts(database);
        workflows = new Kept<>(database, this::read);
    }

    private Map<String, Stored> read(Handle handle) {
        Map<String, Stored> found = new LinkedHashMap<>();
        handle.createQuery("select name, description, xml from workflow order by name")
                .map((row, context) -> new Stored(
                        row.getString("name"),
                        row.getString("description"),
                        parse(row.getString("name"), row.getString("xml"))))
                .forEach(workflow -> found.put(workflow.name(), workflow));
        return found;
    }

    /** Keeps a new workflow. The XML is read first, so that a broken one is refused and not stored. */
    public void add(String name, String description, String xml) {
        parse(name, xml);
        workflows.change(handle -> handle.createUpdate(
                        "insert into workflow (name, description, xml) values (:name, :description, :xml)")
                .bind("name", name)
                .bind("description", description)
                .bind("xml", xml)
                .execute());
    }

    /**
     * Keeps a workflow in place of the one of the same name.
     *
     * @throws WorkflowException if there is none, or the XML is no workflow; then nothing has changed
     */
    public void replace(String name, String description, String xml) {
        parse(name, xml);
        int replaced = workflows.change(handle -> handle.createUpdate(
                        "update workflow set description = :description, xml = :xml where name = :name")
                .bind("name", name)
                .bind("description", description)
                .bind("xml", xml)
                .execute());
        if (replaced == 0) {
            throw new WorkflowException("There is no workflow '" + name + "'");
        }
    }

    WorkflowDrafts drafts() {
        return drafts;
    }

    /** Whether a project's scheme names this workflow: then issues may follow it. */
    public boolean isActive(String name) {
        return schemes.isUsed(name);
    }

    /** The workflow of this name. */
    public Optional<Stored> find(String name) {
        return Optional.ofNullable(workflows.get().get(name));
    }

    /** All workflows, by name. */
    public List<Stored> all() {
        return List.copyOf(workflows.get().values());
    }

    /**
     * The workflow that issues of this type follow in this project.
     *
     * @throws WorkflowException if there is no such project
     */
    public Stored of(long projectId, long issueTypeId) {
        Project project = projects.getProjectObj(projectId);
        if (project == null) {
            throw new WorkflowException("There is no project " + projectId);
        }
        String name = schemes.workflow(project, String.valueOf(issueTypeId));
        return find(name).orElseThrow(() -> new WorkflowException("There is no workflow '" + name + "'"));
    }

    private WorkflowDescriptor parse(String name, String xml) {
        // Keyed by the text, so a workflow that was rolled back or replaced cannot be confused with another.
        return parsed.computeIfAbsent(xml, text -> {
            try {
                return WorkflowUtil.convertXMLtoWorkflowDescriptor(text);
            } catch (FactoryException e) {
                throw new WorkflowException("The workflow '" + name + "' cannot be read: " + e.getMessage(), e);
            }
        });
    }
}
