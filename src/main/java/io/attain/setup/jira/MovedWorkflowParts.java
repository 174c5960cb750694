package io.attain.setup.jira;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the names that our conditions, validators and functions have now into the workflows that were made when they had
 * others: a workflow keeps its parts by the names of their classes. All of Jira's workflows are looked at, for an
 * administrator may use the parts anywhere. Doing it again, or on two nodes at once, changes nothing more.
 */
@Component
@ExportAsService(LifecycleAware.class)
public record MovedWorkflowParts(@ComponentImport WorkflowManager workflows, InstalledItems items)
        implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(MovedWorkflowParts.class);

    /** Where a package of workflow parts was, and where it is. Entries stay for as long as somebody may upgrade from there. */
    private static final Map<String, String> MOVED = Map.of(
            "io.attain.target.smart.jira.", "io.attain.planning.smart.jira.",
            "io.attain.target.agreement.jira.", "io.attain.planning.agreement.jira.");

    @Override
    public void onStart() {
        workflows.getWorkflows().forEach(this::follow);
    }

    @Override
    public void onStop() {
        // nothing was begun
    }

    private void follow(JiraWorkflow workflow) {
        String before = WorkflowXml.textOf(workflow.getDescriptor());
        String after = before;
        for (Map.Entry<String, String> each : MOVED.entrySet()) {
            after = after.replace(each.getKey(), each.getValue());
        }
        if (!after.equals(before)) {
            replace(workflow, after);
        }
    }

    private void replace(JiraWorkflow workflow, String xml) {
        String name = workflow.getName();
        try {
            WorkflowDescriptor moved = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            Optional<SalesWorkflow> untouched = untouched(workflow);
            if (untouched.isPresent()) {
                WorkflowXml.of(untouched.get(), items).noteOn(moved);
            }
            workflows.saveWorkflowWithoutAudit(new ConfigurableJiraWorkflow(name, moved, workflows));
            untouched.ifPresent(ours -> items.put(
                    Kind.WORKFLOW,
                    ours.name(),
                    WorkflowXml.sumOf(workflows.getWorkflow(name).getDescriptor())));
            LOG.info("The workflow '{}' names the parts of Attain as they are called now", name);
        } catch (FactoryException | RuntimeException | LinkageError e) {
            LOG.error(
                    "The workflow '{}' names parts of Attain that are called otherwise now: run set-up again", name, e);
        }
    }

    /** Which of ours it is, if it is as set-up had installed it: then it still is when its parts have moved. */
    private Optional<SalesWorkflow> untouched(JiraWorkflow workflow) {
        String sum = WorkflowXml.sumOf(workflow.getDescriptor());
        return Stream.of(SalesWorkflow.values())
                .filter(ours -> ours.jiraName().equals(workflow.getName())
                        || ours.name().equals(WorkflowXml.nameIn(workflow.getDescriptor())))
                .filter(ours -> items.idOf(Kind.WORKFLOW, ours.name())
                        .filter(sum::equals)
                        .isPresent())
                .findFirst();
    }
}
