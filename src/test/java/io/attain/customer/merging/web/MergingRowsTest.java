package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer of the long tail is compared field by field while it is a row, and nobody has made an issue of it. */
class MergingRowsTest extends TwoAlike {

    private static final String ROWS = "projects/SALES/customers/rows";

    private String row(String name, String more) {
        return ok("POST", ROWS, "{\"name\":\"" + name + "\",\"city\":\"Ningbo\"" + more + "}")
                .path("number")
                .asText();
    }

    private String made(String row) {
        return ok("POST", ROWS + "/" + row + "/issue", "").path("key").asText();
    }

    private JsonNode planned(String into, String from) {
        return get("customers/" + into + "/merges/preview?other=" + from);
    }

    /** All that is shown of it but how the two are called. */
    private static List<Object> shown(JsonNode plan) {
        return List.of(
                plan.path("counts"),
                plan.path("filled"),
                plan.path("leftOut"),
                plan.path("obstacles"),
                plan.at("/from/name"),
                plan.at("/from/bought"));
    }

    @Test
    void whatBothSayOtherwiseIsChosenBeforeItIsAnIssueAndHoldsOnceItIs() {
        team.edit(team.zhou, issue("Harbour"), SalesField.PHONE, "021 1");
        String row = row("Harbour Row", ",\"phone\":\"021 2\",\"taxNumber\":\"T-7\"");
        int before = team.issues().size();

        JsonNode plan = planned(issue("Harbour").getKey(), "row:" + row);

        assertThat(plan.at("/from/key").asText()).isEqualTo("row:" + row);
        assertThat(plan.path("obstacles")).isEmpty();
        assertThat(plan.at("/leftOut/0/id").asText()).isEqualTo("PHONE");
        assertThat(plan.at("/leftOut/0/into").asText()).isEqualTo("021 1");
        assertThat(plan.at("/leftOut/0/from").asText()).isEqualTo("021 2");
        assertThat(plan.path("filled")).hasSize(2);
        assertThat(team.issues()).hasSize(before);
        String key = made(row);
        JsonNode then = planned(issue("Harbour").getKey(), key);
        assertThat(shown(then)).isEqualTo(shown(plan));

        assertThat(merge("Harbour", "Harbour Row", then.path("seen").asText(), "\"PHONE\"")
                        .status())
                .isEqualTo(200);
        assertThat(get(of("Harbour", "record")).path("facts").toString()).contains("021 2", "T-7");
    }

    @Test
    void eitherOfTwoRowsMayStay() {
        String first = row("Meadow North", ",\"domain\":\"meadow.example\"");
        String second = row("Meadow South", ",\"domain\":\"south.example\"");

        JsonNode plan = planned("row:" + second, "row:" + first);

        assertThat(plan.at("/into/name").asText()).isEqualTo("Meadow South");
        assertThat(plan.at("/leftOut/0/from").asText()).isEqualTo("meadow.example");
        assertThat(planned("row:" + first, issue("Meadow").getKey()).path("obstacles"))
                .as("what was won would count for another part of the business")
                .hasSize(1);
        assertThat(planned("row:" + first, "row:" + first).path("obstacles")).hasSize(1);
    }

    @Test
    void whoDoesNotSeeARowIsToldThatThereIsNone() {
        String row = row("Harbour Row", "");
        String preview = of("Harbour", "merges/preview?other=row:");
        ApplicationUser vera = team.plugin.jira.user("vera");
        team.play(vera, SalesRole.VIEWER);

        assertThat(team.get(team.zhou, preview + "424242").status()).isEqualTo(404);
        assertThat(team.get(team.zhou, preview + "0").status()).isEqualTo(404);
        assertThat(team.get(team.lily, preview + row).status()).isEqualTo(403);
        assertThat(team.get(vera, "customers/row:" + row + "/merges/preview?other=row:" + row)
                        .status())
                .isEqualTo(404);
        made(row);
        assertThat(team.get(team.zhou, preview + row).status())
                .as("an issue by now")
                .isEqualTo(404);
    }
}
