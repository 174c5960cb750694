package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A new opportunity begins as Lead; 11 leads on to Visited, 12 from there to Proposal, 13 back to Lead, 14 from Lead to
 * Proposal at once; 99 leads to Lost from anywhere, and nothing leads to Won. Steps bear the names of their statuses.
 */
class StagePathTest {

    private static final String WORKFLOW =
            """
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.7//EN"
                "http://www.opensymphony.com/osworkflow/workflow_2_7.dtd">
            <workflow>
              <initial-actions>%s</initial-actions>
              <global-actions>%s</global-actions>
              <steps>
                <step id="1" name="Lead"><actions>%s%s</actions></step>
                <step id="2" name="Visited"><actions>%s%s</actions></step>
                <step id="3" name="Proposal"/>
                <step id="4" name="Won"/>
                <step id="5" name="Lost"/>
              </steps>
            </workflow>"""
                    .formatted(action(1, 1), action(99, 5), action(11, 2), action(14, 3), action(12, 3), action(13, 1));

    private final Issue issue = mock();
    private final WorkflowManager workflows = mock();
    private final StagePath path = new StagePath(workflows);

    @BeforeEach
    void workflow() throws Exception {
        WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(WORKFLOW);
        JiraWorkflow workflow = mock();
        when(workflow.getDescriptor()).thenReturn(descriptor);
        when(workflow.getLinkedStatusId(any(StepDescriptor.class)))
                .thenAnswer(call -> call.<StepDescriptor>getArgument(0).getName());
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        when(workflows.getWorkflow(7L, "opportunity")).thenReturn(workflow);
    }

    @Test
    void theShortestWayIsTaken() {
        when(issue.getStatusId()).thenReturn("Lead");

        assertThat(path.to("Proposal", issue)).contains(List.of(14));
    }

    @Test
    void aWayMayGoBackAndForth() {
        when(issue.getStatusId()).thenReturn("Visited");

        assertThat(path.to("Visited", issue)).contains(List.of());
        assertThat(path.to("Lead", issue)).contains(List.of(13));
    }

    @Test
    void whatLeadsFromAnywhereIsAWay() {
        when(issue.getStatusId()).thenReturn("Proposal");

        assertThat(path.to("Lost", issue)).contains(List.of(99));
    }

    @Test
    void whereNothingLeadsThereIsNoWay() {
        when(issue.getStatusId()).thenReturn("Lead");
        assertThat(path.to("Won", issue)).isEmpty();

        when(issue.getStatusId()).thenReturn("Proposal");
        assertThat(path.to("Lead", issue)).isEmpty();

        when(issue.getStatusId()).thenReturn("a status of another workflow");
        assertThat(path.to("Lead", issue)).isEmpty();
    }

    @Test
    void whatANewIssueCanReach() {
        assertThat(path.leadsFromStart("Proposal", 7, "opportunity")).isTrue();
        assertThat(path.leadsFromStart("Lead", 7, "opportunity")).isTrue();
        assertThat(path.leadsFromStart("Won", 7, "opportunity")).isFalse();
    }

    private static String action(int id, int step) {
        return """
                <action id="%d" name="Move"><results>
                  <unconditional-result old-status="Finished" status="Underway" step="%d"/>
                </results></action>"""
                .formatted(id, step);
    }
}
