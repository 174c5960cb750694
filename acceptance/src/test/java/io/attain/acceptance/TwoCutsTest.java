package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import org.junit.jupiter.api.Test;

/** A quarter of 12,000,000 by region and product, and beside it 40 % of it from new customers: no win counts twice. */
class TwoCutsTest extends OnDemoSite {
    private static final String PROJECT = "?projectKey=" + Company.PROJECT;
    private static final String PLANS = "/rest/attain/1.0/imports/plan" + PROJECT;
    private static final String QUARTER = ",revenue,2024-07-01,2024-09-30,";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,productLine,"
            + "customerType,amount,monthWeights,root,cut\n";
    private static final String PLAN = HEADER
            + "q3,,target,Q3,zhou" + QUARTER + ",,,12000000,30/40/30,yes,\n"
            + "east,q3,target,East,mei" + QUARTER + "East China,,,4500000,,,\n"
            + ",east,share,East A,wang" + QUARTER + "East China,Product A,,3000000,,,\n"
            + ",east,share,East B,luo" + QUARTER + "East China,Product B,,1500000,,,\n"
            + ",q3,share,West,zhou" + QUARTER + "West China,,,7500000,,,\n"
            + ",q3,share,New ones,zhou" + QUARTER + ",,New,4800000,,,Customers\n";
    private static final String WINS =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
            Cut One,East China,New,First order,Product A,1000000,2024-08-05,wang,won
            Cut Two,East China,Existing,Another order,Product B,500000,2024-08-06,luo,won
            """;

    @Test
    void aWinCountsOnceInEachCutAndOnceForTheTarget() {
        JiraClient mei = site.as(Company.MANAGER);
        String root = mei.postCsv(PLANS, PLAN).at("/rows/0/key").asText();
        mei.postCsv("/rest/attain/1.0/imports/opportunities" + PROJECT, WINS);

        JsonNode told = mei.get("/rest/attain/1.0/targets/" + root + "/attainment?depth=2");
        assertThat(told.at("/node/actual").asLong()).isEqualTo(1_500_000_00L);
        assertThat(told.at("/node/partsTotal").asInt()).isEqualTo(2);
        JsonNode cut = told.path("cuts").path(root).path(0);
        assertThat(cut.path("name").asText()).isEqualTo("Customers");
        assertThat(cut.path("actual").asLong()).isEqualTo(1_000_000_00L);
        assertThat(cut.path("rest").asLong()).isEqualTo(7_200_000_00L);
        assertThat(cut.path("restActual").asLong()).isEqualTo(500_000_00L);
        JsonNode parts = mei.get("/rest/attain/1.0/targets/" + root + "/attainment?cut=Customers");
        assertThat(parts.at("/node/children/0/actual").asLong()).isEqualTo(1_000_000_00L);
        assertThat(parts.at("/node/children/0/expected").asLong()).isEqualTo(4_800_000_00L);

        assertThat(mei.postCsv(PLANS, PLAN).path("unchanged").asInt()).isEqualTo(6);
        assertThatThrownBy(() -> mei.postCsv(PLANS + "&dryRun=true", PLAN.replace("4800000", "12000001")))
                .hasMessageContaining("Customers");
    }
}
