package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator renames issue types, fields, statuses, options and links in Jira: everything goes on as before. */
class RenamedSiteTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    /** What stands before each name; nothing before the renaming. */
    private String before = "";

    @BeforeAll
    static void setUp() throws Exception {
        site.addSalesProject("SALES");
        site.join("SALES", "Sales Manager", "admin");
        site.addUser("mei");
        site.join("SALES", "Sales Manager", "mei");
    }

    @Test
    void figuresStayAndWhatIsNewCountsWithWhatIsOld() {
        String whole = target("Whole", "mei", null);
        String east = target("East", "admin", "East China");
        site.admin().post(ATTAIN + "/targets/" + whole + "/parts", Map.of("key", east));
        win(customer("Harbour Foods"), "First order");
        assertThat(actual(whole)).isEqualTo(60_000);
        assertThat(actual(east)).isEqualTo(60_000);

        rename();

        assertThat(actual(whole)).isEqualTo(60_000);
        assertThat(actual(east)).isEqualTo(60_000);
        assertThat(node(east).at("/scope/region").asText()).isEqualTo("Our East China");
        assertThat(node(east).path("status").asText()).isEqualTo("Our Draft");
        theNightFindsNoDifference();

        win(customer("Delta Ports"), "Second order");
        String west = target("West", "admin", "West China");
        site.admin().post(ATTAIN + "/targets/" + whole + "/parts", Map.of("key", west));
        assertThat(actual(whole)).isEqualTo(120_000);
        assertThat(actual(east)).isEqualTo(120_000);
        assertThat(actual(west)).isZero();
        assertThat(node(whole).path("children")).hasSize(2);
        theNightFindsNoDifference();

        JsonNode split = site.admin().get(ATTAIN + "/targets/" + whole + "/decomposition");
        assertThat(split.path("regions")).first().extracting(JsonNode::asText).isEqualTo("Our East China");
        assertThat(site.admin().get(ATTAIN + "/setup/SALES").path("complete").asBoolean())
                .isTrue();
    }

    private void rename() {
        before = "Our ";
        StatusManager statuses = service(StatusManager.class);
        for (Status status : List.copyOf(statuses.getStatuses())) {
            statuses.editStatus(status, before + status.getName(), "", "");
        }
        IssueTypeManager types = service(IssueTypeManager.class);
        for (IssueType type : List.copyOf(types.getIssueTypes())) {
            types.updateIssueType(type, before + type.getName(), "", null);
        }
        CustomFieldManager fields = service(CustomFieldManager.class);
        for (CustomField field : fields.getCustomFieldObjects()) {
            fields.updateCustomField(field.getIdAsLong(), before + field.getUntranslatedName(), "", null);
            renameOptions(field);
        }
        IssueLinkTypeManager links = service(IssueLinkTypeManager.class);
        for (IssueLinkType link : List.copyOf(links.getIssueLinkTypes())) {
            links.updateIssueLinkType(link, before + link.getName(), "goes into", "comes from");
        }
    }

    private void renameOptions(CustomField field) {
        OptionsManager options = service(OptionsManager.class);
        for (Option option :
                options.getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig())) {
            options.setValue(option, before + option.getValue());
        }
    }

    private void theNightFindsNoDifference() {
        Night.foundNoDifference(
                site.admin().post(ATTAIN + "/job?projectKey=SALES", Map.of()).path("lastRun"));
    }

    private String target(String summary, String owner, String region) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", owner));
        fields.put(before + "Metric", Map.of("value", before + "Revenue"));
        fields.put(before + "Target amount", 1_000);
        fields.put(before + "Period start", quarter.start().toString());
        fields.put(before + "Period end", quarter.end().minusDays(1).toString());
        if (region != null) {
            fields.put(before + "Region", Map.of("value", before + region));
        }
        return issues.create("SALES", before + "Sales Target", summary, fields);
    }

    private String customer(String summary) {
        return issues.create(
                "SALES",
                before + "Customer",
                summary,
                Map.of(before + "Region", Map.of("value", before + "East China")));
    }

    private void win(String customer, String summary) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "admin"));
        fields.put(before + "Amount", 600);
        fields.put(before + "Close date", quarter.start().toString());
        String key = issues.create("SALES", before + "Opportunity", summary, fields);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues.transition(key, transition);
        }
    }

    private static JsonNode node(String key) {
        return site.admin().get(ATTAIN + "/targets/" + key + "/attainment").path("node");
    }

    private static long actual(String key) {
        return node(key).path("actual").asLong();
    }

    private static <T> T service(Class<T> type) {
        return type.cast(site.site().jira().services().get(type));
    }
}
