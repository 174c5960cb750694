package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.PluginInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** An administrator hides fields in the field configuration, or has them for other issues than ours. */
class HiddenFieldsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,region,amount,root
            e,,target,East,zhou,revenue,2026-01-01,2026-12-31,East China,1000.00,yes
            """;

    @Test
    void figuresGoOnAndWhatWouldLoseItsValueIsRefusedByName() {
        try (SellingTeam team = new SellingTeam()) {
            assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
            assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
            assertThat(team.notes()).isEmpty();

            for (SalesField hidden : List.of(SalesField.REGION, SalesField.AMOUNT)) {
                team.layouts().hide("customfield_" + team.field(hidden).getIdAsLong(), true);
            }

            assertThat(team.actual("SALES-1")).isEqualTo(60_000);
            team.nightFindsNoDifference();
            assertThat(team.actual("SALES-1")).isEqualTo(60_000);
            assertRefused(
                    team.bring("plan", PLAN.replace("East,zhou", "Other,lily").replace("East China", "West China")),
                    "Region");
            assertRefused(team.bring("opportunities", SellingTeam.WIN.replace("First", "Second")), "Amount");
            assertRefused(
                    team.send(
                            team.zhou,
                            "POST",
                            "targets/SALES-1/decomposition",
                            "{\"owners\":[{\"key\":\"%s\",\"weight\":1}]}".formatted(team.lily.getKey())),
                    "Region");
            assertThat(team.issues()).hasSize(3);
            assertThat(team.notes()).anyMatch(note -> note.contains("Opportunity") && note.contains("Amount"));
            assertThat(team.notes()).anyMatch(note -> note.contains("Sales Target") && note.contains("Region"));
        }
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("hides", field);
    }

    @Test
    void anAdoptedFieldThatIsNotForOurIssuesIsToldWithWhatToDo() throws Exception {
        try (PluginInProcess plugin = new PluginInProcess()) {
            plugin.jira.project("SALES");
            CustomFieldManager fields = plugin.jira.service(CustomFieldManager.class);
            String types = "com.atlassian.jira.plugin.system.customfieldtypes:";
            List<IssueType> tasks =
                    new ArrayList<>(plugin.jira.service(IssueTypeManager.class).getIssueTypes());
            fields.createCustomField(
                    "Target amount",
                    "",
                    fields.getCustomFieldType(types + "float"),
                    fields.getCustomFieldSearcher(types + "exactnumber"),
                    List.of(GlobalIssueContext.getInstance()),
                    tasks);

            JsonNode made = plugin.as(plugin.jira.admin(), () -> plugin.rest()
                            .send("POST", "setup/SALES", "application/json", "{}"))
                    .json();

            assertThat(made.path("complete").asBoolean()).isFalse();
            assertThat(made.findValues("note").stream().map(JsonNode::asText).filter(note -> !note.isEmpty()))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("Target amount", "Sales Target, Target Share", "SALES");
        }
    }
}
