package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.host.jira.workflow.JiraWorkflows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator has made a field of their own required, of new issues, and in the workflow by another app's validator. */
class RequiredToAgreeTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.00,yes
            ,c,share,Of Lily,lily,revenue,2026-01-01,2026-12-31,1000.00,
            """;
    private static final String COMPANY = "SALES-1";
    private static final String OF_LILY = "SALES-2";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private CustomField costCentre;

    /** Another app's validator, which says of the field what is wrong with it, and not its name. */
    public record Filled(CustomFieldManager fields) implements Validator {

        @Override
        @SuppressWarnings("rawtypes")
        public void validate(Map variables, Map args, PropertySet properties) throws InvalidInputException {
            String field = args.get("field").toString();
            if (((Issue) variables.get("issue")).getCustomFieldValue(fields.getCustomFieldObject(field)) == null) {
                InvalidInputException refusal = new InvalidInputException();
                refusal.addError(field, "A value is missing.");
                throw refusal;
            }
        }
    }

    @BeforeEach
    void targetsThatWereMadeBeforeTheFieldWasRequired() throws Exception {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        costCentre = CostCentre.in(team.plugin);
        team.layouts().require(costCentre.getId(), true);
    }

    @Test
    void whatIsThereIsProposedChangedAndAgreedThoughNewIssuesMustHaveIt() {
        assertThat(propose().path("done").asInt()).isEqualTo(2);
        assertThat(say(
                                "agreement",
                                team.lily,
                                "{\"answer\":\"counter\",\"amount\":100000,\"value\":90000,\"reason\":\"r\"}")
                        .status())
                .isEqualTo(200);
        Answer taken =
                say("agreement/resolution", team.zhou, "{\"answer\":\"take\",\"amount\":100000,\"value\":90000}");

        assertThat(taken.json().path("standing").asText()).as(taken.body()).isEqualTo("agreed");
        assertThat(team.issue("Of Lily").getStatus().getName()).isEqualTo("Agreed");
    }

    @Test
    void whatTheWorkflowAsksForToProposeIsToldByNameOfEachAndNothingIsProposed() throws Exception {
        asks("Propose");

        JsonNode told = propose();

        assertThat(told.path("done").asInt()).isZero();
        assertThat(told.at("/refused/0/keys")).hasToString("[\"SALES-1\",\"SALES-2\"]");
        assertThat(told.at("/refused/0/messages")).hasToString("[\"Cost Centre: A value is missing.\"]");
        assertThat(statuses()).containsExactly("Draft", "Draft");
    }

    @Test
    void whatTheWorkflowAsksForToAgreeIsToldToWhoeverAcceptsAndStaysToBeSeen() throws Exception {
        asks("Agree");
        propose();

        Answer accepted = say("agreement", team.lily, "{\"answer\":\"accept\",\"amount\":100000}");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().path("standing").asText()).isEqualTo("accepted");
        assertThat(accepted.json().path("stuck")).hasToString("[\"Cost Centre: A value is missing.\"]");
        assertThat(statuses()).containsExactly("Proposed", "Proposed");
        assertThat(team.get(team.zhou, "targets/" + OF_LILY + "/agreement")
                        .json()
                        .path("stuck"))
                .as("to who looks later")
                .hasSize(1);
    }

    private JsonNode propose() {
        return team.send(team.zhou, "POST", "targets/" + COMPANY + "/agreement/proposal", "{}")
                .json();
    }

    private Answer say(String what, ApplicationUser who, String body) {
        return team.send(who, "POST", "targets/" + OF_LILY + "/" + what, body);
    }

    private List<String> statuses() {
        return team.issues().stream().map(issue -> issue.getStatus().getName()).toList();
    }

    /** The administrator adds the validator to a transition. */
    private void asks(String transition) throws Exception {
        WorkflowManager workflows = team.plugin.jira.service(WorkflowManager.class);
        for (Issue issue : team.issues()) {
            String name = workflows.getWorkflow(issue).getName();
            String xml = JiraWorkflows.xml(workflows.getWorkflow(issue).getDescriptor());
            WorkflowDescriptor edited = WorkflowUtil.convertXMLtoWorkflowDescriptor(with(transition, xml));
            workflows.saveWorkflowWithoutAudit(new ConfigurableJiraWorkflow(name, edited, workflows));
        }
    }

    private String with(String transition, String xml) {
        String validator =
                "<validator type=\"class\"><arg name=\"class.name\">%s</arg><arg name=\"field\">%s</arg></validator>"
                        .formatted(Filled.class.getName(), costCentre.getId());
        int from = xml.indexOf("name=\"" + transition + "\"");
        int results = xml.indexOf("<results>", from);
        int there = xml.indexOf("<validators>", from);
        return there > 0 && there < results
                ? xml.substring(0, there + 12) + validator + xml.substring(there + 12)
                : xml.substring(0, results) + "<validators>" + validator + "</validators>" + xml.substring(results);
    }
}
