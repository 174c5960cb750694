package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workflows as Jira keeps them: as XML, which OSWorkflow writes and reads. */
class WorkflowStepsTest {
    private static final SetupChoice CHOICE = SetupChoice.in(NameLanguage.ENGLISH);

    private static final String TARGETS = "Attain: Sales Target";

    private final Map<String, String> kept = new HashMap<>();
    private int lastId;
    private final WorkflowManager manager = mock();
    private final InMemoryItems items = new InMemoryItems();
    private final SetupPlan plan = plan();

    @BeforeEach
    void setUpOnce() {
        when(manager.workflowExists(anyString())).thenAnswer(call -> kept.containsKey(call.<String>getArgument(0)));
        when(manager.getWorkflow(anyString())).thenAnswer(call -> workflow(call.getArgument(0)));
        doAnswer(call -> keep(call.getArgument(1)))
                .when(manager)
                .createWorkflow(nullable(ApplicationUser.class), any());
        doAnswer(call -> keep(call.getArgument(1))).when(manager).updateWorkflow(any(), any());
        doAnswer(call -> keep(call.getArgument(0))).when(manager).saveWorkflowWithoutAudit(any());
        when(manager.getWorkflows())
                .thenAnswer(call -> kept.keySet().stream().map(this::workflow).toList());
        for (SalesStatus status : SalesStatus.values()) {
            items.put(Kind.STATUS, status.name(), String.valueOf(++lastId));
        }
        for (SalesResolution resolution : SalesResolution.values()) {
            items.put(Kind.RESOLUTION, resolution.name(), String.valueOf(++lastId));
        }
        assertThat(plan.run()).extracting(StepReport::state).containsOnly(State.CREATED);
        assertThat(plan.look()).extracting(StepReport::state).containsOnly(State.PRESENT);
    }

    private SetupPlan plan() {
        OurWorkflows ours = new OurWorkflows(manager, items);
        WorkflowWriting writing = new WorkflowWriting(manager, mock(JiraAuthenticationContext.class));
        return new SetupPlan(new WorkflowSteps(writing, items, ours).steps(mock(Project.class), CHOICE));
    }

    @Test
    void anOlderDefinitionOfOursIsReplaced() {
        String ours = kept.get(TARGETS);
        makeOlder();

        assertThat(targets(plan.look()).state()).isEqualTo(State.MISSING);
        assertThat(targets(plan.run()).state()).isEqualTo(State.CREATED);
        assertThat(kept.get(TARGETS)).isEqualTo(ours);
    }

    @Test
    void oneThatAnAdministratorRenamedIsFoundAndBroughtUpToDateUnderItsNewName() {
        makeOlder();
        kept.put("销售目标", kept.remove(TARGETS));

        assertThat(plan().look()).extracting(StepReport::name).contains("销售目标").doesNotContain(TARGETS);
        assertThat(plan().run()).extracting(StepReport::isDone).containsOnly(true);

        assertThat(kept).doesNotContainKey(TARGETS);
        assertThat(plan().look()).extracting(StepReport::state).containsOnly(State.PRESENT);
    }

    @Test
    void anOlderOneThatSomebodyChangedIsLeftAloneAndTold() {
        makeOlder();
        change("name=\"Propose\"", "name=\"Suggest\"");
        String changed = kept.get(TARGETS);

        StepReport report = targets(plan.run());

        assertThat(report.state()).isEqualTo(State.KEPT);
        assertThat(report.isDone()).isTrue();
        assertThat(report.kept().messageKey()).isEqualTo("attain.setup.note.changedByHand");
        assertThat(report.kept().arguments()).containsExactly(TARGETS);
        assertThat(kept.get(TARGETS)).isEqualTo(changed);
    }

    @Test
    void aChangedOneIsReplacedOnRequestOnly() {
        makeOlder();
        change("name=\"Propose\"", "name=\"Suggest\"");

        assertThat(targets(plan.run(Set.of("Attain: Customer"))).state()).isEqualTo(State.KEPT);
        assertThat(targets(plan.run(Set.of(TARGETS))).state()).isEqualTo(State.CREATED);
        assertThat(kept.get(TARGETS)).contains("\"Propose\"").doesNotContain("\"Suggest\"");
        assertThat(targets(plan.look()).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void aChangedOneIsNotMentionedWhileThereIsNothingNewer() {
        change("name=\"Propose\"", "name=\"Suggest\"");

        assertThat(targets(plan.look()).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void whatJiraNotesBesideAWorkflowIsNoChange() {
        makeOlder();
        change(
                "<meta name=\"jira.description\">",
                "<meta name=\"jira.updated.date\">1</meta><meta name=\"jira.description\">");

        assertThat(targets(plan.look()).state()).isEqualTo(State.MISSING);
    }

    @Test
    void aWorkflowFollowsAStatusThatWasMadeAnew() {
        items.put(Kind.STATUS, SalesStatus.DRAFT.name(), "777");

        assertThat(targets(plan.look()).state()).isEqualTo(State.MISSING);
        plan.run();
        assertThat(kept.get(TARGETS)).contains("<meta name=\"jira.status.id\">777</meta>");
    }

    @Test
    void aWorkflowOfOurNameThatSetUpDidNotMakeIsLeftAlone() {
        makeOlder();
        items.put(Kind.WORKFLOW, SalesWorkflow.TARGET.name(), "another's");

        assertThat(targets(plan.look()).state()).isEqualTo(State.KEPT);
    }

    @Test
    void partsOfOursThatMovedAreFoundUnderTheirNewNames() {
        String ours = kept.get(TARGETS);
        kept.put("Another team's", ours.replace("io.attain.planning.", "io.attain.target."));
        change("io.attain.planning.", "io.attain.target.");
        items.put(Kind.WORKFLOW, SalesWorkflow.TARGET.name(), sumOf(TARGETS));

        new MovedWorkflowParts(manager, items).onStart();

        assertThat(kept.get(TARGETS)).isEqualTo(ours);
        assertThat(kept.get("Another team's")).isEqualTo(ours);
        assertThat(items.idOf(Kind.WORKFLOW, SalesWorkflow.TARGET.name())).hasValue(sumOf(TARGETS));
    }

    @Test
    void anOlderOneOfWhichOnlyPartsMovedIsOursAndNeedsNoSetUp() {
        change("io.attain.planning.", "io.attain.target.");
        makeOlder();
        items.put(Kind.WORKFLOW, SalesWorkflow.TARGET.name(), sumOf(TARGETS));

        new MovedWorkflowParts(manager, items).onStart();

        assertThat(targets(plan.look()).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void anOlderOneOfWhichMoreThanPartsMovedIsReplacedBySetUp() {
        change("io.attain.planning.", "io.attain.target.");
        change("name=\"Propose\"", "name=\"Suggest\"");
        makeOlder();
        items.put(Kind.WORKFLOW, SalesWorkflow.TARGET.name(), sumOf(TARGETS));

        new MovedWorkflowParts(manager, items).onStart();

        assertThat(targets(plan.look()).state()).isEqualTo(State.MISSING);
    }

    @Test
    void oneThatSomebodyChangedStaysChangedWhenItsPartsMove() {
        change("name=\"Propose\"", "name=\"Suggest\"");
        change("io.attain.planning.", "io.attain.target.");
        makeOlder();

        new MovedWorkflowParts(manager, items).onStart();

        assertThat(kept.get(TARGETS)).contains("\"Suggest\"").doesNotContain("io.attain.target.");
        assertThat(targets(plan.look()).state()).isEqualTo(State.KEPT);
    }

    @Test
    void whereJiraHasNoClassForItTheAdministratorImportsTheFileAndSetUpFindsIt() {
        kept.remove(TARGETS);
        doThrow(new NoClassDefFoundError("com/atlassian/jira/workflow/ConfigurableJiraWorkflow"))
                .when(manager)
                .createWorkflow(nullable(ApplicationUser.class), any());

        StepReport report = targets(plan().run());

        assertThat(report.state()).isEqualTo(State.FAILED);
        assertThat(report.failure()).hasMessageContaining("attain.setup.note.noWorkflowApi");
        WorkflowFiles files = new WorkflowFiles(items, new OurWorkflows(manager, items));
        kept.put(TARGETS, files.named(TARGETS).orElseThrow().text());
        assertThat(targets(plan().look()).state()).isEqualTo(State.PRESENT);
        assertThat(files.named("another's")).isEmpty();
    }

    private String sumOf(String name) {
        return WorkflowXml.sumOf(workflow(name).getDescriptor());
    }

    private void makeOlder() {
        change("<meta name=\"attain.definition\">", "<meta name=\"attain.definition\">older ");
    }

    private void change(String from, String to) {
        assertThat(kept.get(TARGETS)).contains(from);
        kept.computeIfPresent(TARGETS, (name, xml) -> xml.replace(from, to));
    }

    private static StepReport targets(Iterable<StepReport> reports) {
        for (StepReport report : reports) {
            if (report.name().equals(TARGETS)) {
                return report;
            }
        }
        throw new AssertionError("no step for " + TARGETS);
    }

    private JiraWorkflow workflow(String name) {
        try {
            return new ConfigurableJiraWorkflow(
                    name, WorkflowUtil.convertXMLtoWorkflowDescriptor(kept.get(name)), manager);
        } catch (FactoryException e) {
            throw new AssertionError(name, e);
        }
    }

    private Object keep(JiraWorkflow workflow) {
        StringWriter xml = new StringWriter();
        PrintWriter out = new PrintWriter(xml);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        workflow.getDescriptor().writeXML(out, 0);
        out.flush();
        return kept.put(workflow.getName(), xml.toString());
    }
}
