package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.setup.Note;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Our workflows. A workflow of an older version of the plugin is replaced by ours, whose steps keep their numbers, so that
 * issues stay where they are; one that somebody changed by hand is left alone until an administrator asks for ours, and one
 * that has a draft until that is published or discarded. Jira's classes that make a workflow are not all public API: where
 * they are missing, the step says so and the administrator imports the XML by hand.
 */
@Component
record WorkflowSteps(WorkflowWriting writing, InstalledItems items, OurWorkflows ours) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesWorkflow.values()).map(this::step).toList();
    }

    private Step step(SalesWorkflow workflow) {
        String name = ours.nameOf(workflow);
        return new Step(
                Step.Kind.WORKFLOW,
                name,
                () -> standing(workflow) == Standing.CURRENT
                        || whyKept(workflow, name).isPresent(),
                () -> whyKept(workflow, name),
                () -> install(workflow));
    }

    /** How a workflow of our name stands to the one that this version of the plugin makes. */
    private enum Standing {
        MISSING,
        OUTDATED,
        CURRENT,
        /** Not ours any more: what is in it is not what set-up installed. */
        CHANGED
    }

    private Optional<Note> whyKept(SalesWorkflow workflow, String name) {
        Standing standing = standing(workflow);
        if (standing == Standing.MISSING || standing == Standing.CURRENT) {
            return Optional.empty();
        }
        if (ours.hasDraft(workflow)) {
            return Optional.of(Note.of(WorkflowWriting.DRAFT, name));
        }
        return standing == Standing.CHANGED
                ? Optional.of(Note.of("attain.setup.note.changedByHand", name))
                : Optional.empty();
    }

    private Standing standing(SalesWorkflow workflow) {
        Optional<JiraWorkflow> found = ours.find(workflow);
        if (found.isEmpty()) {
            return Standing.MISSING;
        }
        WorkflowDescriptor installed = found.get().getDescriptor();
        if (xml(workflow).isOf(installed)) {
            return Standing.CURRENT;
        }
        return items.idOf(Kind.WORKFLOW, workflow.name())
                .filter(WorkflowXml.sumOf(installed)::equals)
                .map(asItWas -> Standing.OUTDATED)
                .orElse(Standing.CHANGED);
    }

    private void install(SalesWorkflow workflow) {
        try {
            var descriptor =
                    WorkflowUtil.convertXMLtoWorkflowDescriptor(xml(workflow).text());
            writing.write(ours.nameOf(workflow), descriptor);
        } catch (FactoryException e) {
            throw new IllegalStateException(workflow.resource() + " is no workflow", e);
        } catch (LinkageError e) {
            StepRefused refused = new StepRefused("attain.setup.note.noWorkflowApi", ours.nameOf(workflow));
            refused.initCause(e);
            throw refused;
        }
        // Read back: Jira may write it down in another way than we do.
        WorkflowDescriptor installed = ours.find(workflow).orElseThrow().getDescriptor();
        items.put(Kind.WORKFLOW, workflow.name(), WorkflowXml.sumOf(installed));
    }

    private WorkflowXml xml(SalesWorkflow workflow) {
        return WorkflowXml.of(workflow, items);
    }
}
