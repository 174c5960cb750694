package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.SalesField;
import org.junit.jupiter.api.Test;

/** Other systems know a customer still that went up in another: what they tell of it is of the one that took it. */
class TakenByTheirSystemsTest extends TwoAlike {

    private void mergedTwice() {
        team.edit(team.zhou, issue("Harbour"), SalesField.ERP_NUMBER, "K-1");
        team.edit(team.zhou, issue("Harbour Ltd."), SalesField.ERP_NUMBER, "K-2");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        assertThat(merge("Meadow", "Harbour").status()).isEqualTo(200);
    }

    private void fed(String key, String customer, long amount) {
        ok(
                "POST",
                "customers/purchases",
                "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"" + key + "\",\"customer\":\"" + customer
                        + "\",\"date\":\"" + today + "\",\"amount\":" + amount + "}]}");
    }

    private long bought(String customer) {
        return get(of(customer, "record")).at("/bought/total").asLong();
    }

    @Test
    void whatTheyFeedUnderItsNumberItsNameOrItsKeyIsTheOthersPurchase() {
        String key = issue("Harbour Ltd.").getKey();
        mergedTwice();
        long before = bought("Meadow");

        fed("INV-2", "K-2", 5);
        fed("INV-3", "harbour ltd.", 70);
        fed("INV-4", key, 900);
        fed("INV-5", "K-1", 1_000);

        assertThat(bought("Meadow")).isEqualTo(before + 1_975);
    }

    @Test
    void whatAFileTellsOfItsOpportunitiesIsOfTheOthersAndMakesNoCustomerAnew() {
        mergedTwice();
        int customers = team.issues().size();

        assertThat(team.bring(
                                "opportunities",
                                """
                                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                                Harbour Ltd.,East China,New,Winter,Product A,50.00,2026-01-05,lily,Won
                                Harbour Ltd.,East China,New,Summer,Product A,60.00,2099-01-05,lily,Lead
                                """)
                        .status())
                .isEqualTo(200);

        assertThat(team.issues()).hasSize(customers + 1);
        assertThat(issue("Summer").getParentId()).isEqualTo(issue("Meadow").getId());
    }

    @Test
    void takenBackItIsItsOwnAgain() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        long before = bought("Harbour");

        fed("INV-2", "Harbour Ltd.", 5);

        assertThat(bought("Harbour")).isEqualTo(before);
    }
}
