package io.attain.host.jira.workflow;

import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The workflows kept in the database as XML, and which of them an issue follows. */
public final class StoredWorkflows {

    /** A workflow as it is kept. */
    public record Stored(String name, String description, WorkflowDescriptor descriptor) {}

    private final Database database;
    private final Map<String, WorkflowDescriptor> parsed = new ConcurrentHashMap<>();

    /** Keeps workflows in this database. */
    public StoredWorkflows(Database database) {
        this.database = database;
    }

    /** Keeps a new workflow. The XML is read first, so that a broken one is refused and not stored. */
    public void add(String name, String description, String xml) {
        parse(name, xml);
        database.run(handle -> handle.createUpdate(
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
        int replaced = database.call(handle -> handle.createUpdate(
                        "update workflow set description = :description, xml = :xml where name = :name")
                .bind("name", name)
                .bind("description", description)
                .bind("xml", xml)
                .execute());
        if (replaced == 0) {
            throw new WorkflowException("There is no workflow '" + name + "'");
        }
    }

    /** The workflow of this name. */
    public Optional<Stored> find(String name) {
        return database.call(handle -> handle.createQuery("select description, xml from workflow where name = :name")
                .bind("name", name)
                .map((row, context) ->
                        new Stored(name, row.getString("description"), parse(name, row.getString("xml"))))
                .findOne());
    }

    /** All workflows, by name. */
    public List<Stored> all() {
        return database.call(handle -> handle.createQuery("select name, description, xml from workflow order by name")
                .map((row, context) -> {
                    String name = row.getString("name");
                    return new Stored(name, row.getString("description"), parse(name, row.getString("xml")));
                })
                .list());
    }

    /**
     * The workflow that issues of this type follow in this project.
     *
     * @throws WorkflowException if there is no such project
     */
    public Stored of(long projectId, long issueTypeId) {
        String name = database.call(handle -> handle.createQuery(
                        """
                        select coalesce(m.workflow_name, s.default_workflow)
                        from project p
                        join workflow_scheme s on s.id = p.workflow_scheme_id
                        left join workflow_scheme_mapping m on m.scheme_id = s.id and m.issue_type_id = :type
                        where p.id = :project
                        """)
                .bind("project", projectId)
                .bind("type", issueTypeId)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new WorkflowException("There is no project " + projectId)));
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
