package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second project names its own regions, product lines and customer types; those of the first stay as they are. */
class OwnOptionsTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String IMPORT = ATTAIN + "/imports/plan?projectKey=ASIA";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,amount,root\n";
    private static final String PLAN = HEADER
            + "year,,target,Next year,admin,revenue,2031-01-01,2031-12-31,,1000.00,yes\n"
            + ",year,share,Japan,admin,revenue,2031-01-01,2031-12-31,日本,600.00,\n"
            + ",year,share,Korea,admin,revenue,2031-01-01,2031-12-31,Korea,400.00,\n";

    @BeforeAll
    static void setUp() throws Exception {
        site.addSalesProject("SALES");
        site.addProject("ASIA");
    }

    @Test
    void aPlanUsesTheProjectsOwnRegions() throws Exception {
        JiraClient admin = site.admin();
        whatIsWrongIsToldAtOnce(admin);

        JsonNode made = admin.post(
                ATTAIN + "/setup/ASIA",
                Map.of(
                        "regions", List.of("日本", "Korea"),
                        "productLines", List.of("Pumps"),
                        "customerTypes", List.of("Direct", "Dealer")));
        assertThat(made.path("complete").asBoolean()).as(made.toString()).isTrue();
        assertThat(made.path("sharedOptions")).isEmpty();
        assertThat(regions("ASIA")).containsExactly("日本", "Korea");
        assertThat(regions("SALES")).containsExactly("East China", "South China", "North China", "West China");
        site.join("ASIA", "Sales Manager", "admin");

        assertThatThrownBy(() -> admin.postCsv(IMPORT, PLAN.replace("日本", "East China")))
                .hasMessageContaining("400");
        JsonNode plan = admin.postCsv(IMPORT, PLAN);
        String root = plan.at("/rows/0/key").asText();
        assertThat(texts(admin.get(ATTAIN + "/targets/" + root + "/decomposition")
                        .path("regions")))
                .containsExactly("日本", "Korea");

        whatIsTakenAwayStaysWhereItIs(admin, root);
        thePageChangesTheLists();
    }

    private static void whatIsWrongIsToldAtOnce(JiraClient admin) {
        assertThatThrownBy(() -> admin.post(
                        ATTAIN + "/setup/ASIA?language=fr",
                        Map.of(
                                "regions",
                                List.of("A", "a"),
                                "productLines",
                                List.of(),
                                "customerTypes",
                                List.of("b\tc"))))
                .hasMessageContaining("400")
                .hasMessageContaining("language")
                .hasMessageContaining("regions")
                .hasMessageContaining("productLines")
                .hasMessageContaining("customerTypes");
        assertThatThrownBy(() -> admin.postCsv(ATTAIN + "/setup/ASIA", "regions"))
                .hasMessageContaining("415");
    }

    private static void whatIsTakenAwayStaysWhereItIs(JiraClient admin, String root) {
        JsonNode changed = admin.post(ATTAIN + "/setup/ASIA", Map.of("regions", List.of("Korea", "Taiwan")));
        assertThat(changed.path("complete").asBoolean()).isTrue();
        assertThat(regions("ASIA")).containsExactly("Korea", "Taiwan");
        JsonNode tree =
                admin.get(ATTAIN + "/targets/" + root + "/attainment?depth=2").path("node");
        assertThat(tree.findValuesAsText("region")).contains("日本", "Korea");
        String export = admin.text(ATTAIN + "/targets/" + root + "/export?format=csv");
        assertThat(admin.postCsv(IMPORT, export).path("unchanged").asInt()).isEqualTo(3);
    }

    private static void thePageChangesTheLists() throws Exception {
        try (Browser browser = Browser.open(site.address())) {
            browser.logIn("admin", "admin")
                    .go("/plugins/servlet/attain/setup?project=ASIA")
                    .sees("Regions, product lines and customer types")
                    .fill("Product lines", "Pumps\nValves")
                    .press("Save lists")
                    .sees("The lists are saved.")
                    .picture("own-options");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(texts(site.admin().get(ATTAIN + "/setup/ASIA").at("/options/productLines")))
                .containsExactly("Pumps", "Valves");
    }

    private static List<String> regions(String project) {
        return texts(site.admin().get(ATTAIN + "/setup/" + project).at("/options/regions"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
