package io.attain.customer.purchases.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour is a customer, and what it buys is invoiced elsewhere. */
class PurchasesOverRestTest {

    private final String day = LocalDate.now(ZoneOffset.UTC).minusDays(3).toString();

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private String harbour = "";
    private long won;

    @BeforeEach
    void harbour() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        harbour = team.issue("Harbour").getKey();
        won = bought();
    }

    @Test
    void aPurchaseIsBroughtOnceHoweverOftenItIsSent() {
        JsonNode first = post(one("INV-1", "Harbour", 150_000_00));
        JsonNode again = post(one("INV-1", harbour, 150_000_00));

        assertThat(first.path("written").asInt()).isEqualTo(1);
        assertThat(again.path("batch").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(bought()).isEqualTo(won + 150_000_00);
        assertThat(tier().path("tier").asText()).isEqualTo("B");
    }

    @Test
    void whatWasBroughtTogetherIsTakenBackByOnePress() {
        int batch = post(one("INV-1", "Harbour", 150_000_00)).path("batch").asInt();

        Answer back = team.send(team.zhou, "DELETE", "customers/purchases/batches/" + batch + "?projectKey=SALES", "");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().get(0).path("backAt").isNull()).isFalse();
        assertThat(bought()).isEqualTo(won);
    }

    @Test
    void whatAFileBroughtStandsInTheListOfAllImports() {
        team.bring("customerPurchases", "key,customer,date,amount\nINV-1,Harbour," + day + ",100.00\n");

        JsonNode brought =
                team.get(team.zhou, "imports/batches?projectKey=SALES").json();
        JsonNode latest = StreamSupport.stream(brought.spliterator(), false)
                .filter(batch -> batch.path("file").asText().equals("customerPurchases"))
                .findFirst()
                .orElseThrow();
        assertThat(latest.path("rows").asInt()).isEqualTo(1);
        assertThat(latest.at("/by/name").asText()).isNotEmpty();

        team.send(
                team.zhou,
                "DELETE",
                "imports/batches/customerPurchases/" + latest.path("number") + "?projectKey=SALES",
                "");
        assertThat(bought()).isEqualTo(won);
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsKept() {
        Answer refused = team.send(
                team.zhou,
                "POST",
                "customers/purchases",
                "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"A\",\"customer\":\"Harbour\",\"date\":\"" + day
                        + "\",\"amount\":1},{\"key\":\"A\",\"customer\":\"Nobody\",\"date\":\"" + day
                        + "\",\"amount\":1,\"currency\":\"EUR\",\"productLine\":\"None\"}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly(
                        "purchases[1].key",
                        "purchases[1].customer",
                        "purchases[1].productLine",
                        "purchases[1].currency");
        assertThat(bought()).isEqualTo(won);
    }

    @Test
    void aFileFindsCustomersByTheirErpNumberAndConvertsByTheRateOfTheDay() {
        team.edit(team.lily, team.issue("Harbour"), SalesField.ERP_NUMBER, "C-0042");
        assertThat(team.send(
                                team.zhou,
                                "PUT",
                                "projects/SALES/rates",
                                "{\"currency\":\"EUR\",\"from\":\"2020-01-01\",\"rate\":\"7.8\",\"seen\":null}")
                        .status())
                .isEqualTo(200);
        String file = "key,customer,date,productLine,amount,currency\nINV-1,c-0042," + day + ",Product A,100.00,EUR\n";

        Answer first = team.bring("customerPurchases", file);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(bought()).isEqualTo(won + 780_00);
        assertThat(record().at("/bought/products/0/line").asText()).isEqualTo("Product A");

        Answer again = team.bring("customerPurchases", file);
        assertThat(again.json().path("created").asInt()).isZero();
        assertThat(bought()).isEqualTo(won + 780_00);
    }

    @Test
    void whatWasConvertedNeedsNoRateAnyMoreAsLongAsTheSameIsSaid() {
        String rates = "projects/SALES/rates";
        team.send(
                team.zhou,
                "PUT",
                rates,
                "{\"currency\":\"EUR\",\"from\":\"2020-01-01\",\"rate\":\"7.8\",\"seen\":null}");
        String file = "key,customer,date,productLine,amount,currency\nINV-1,Harbour," + day + ",,100.00,EUR\n";
        team.having("customerPurchases", file);
        assertThat(team.send(team.zhou, "DELETE", rates + "?currency=EUR&from=2020-01-01", "")
                        .status())
                .isEqualTo(200);

        Answer again = team.bring("customerPurchases", file);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1);
        Answer named = team.bring("customerPurchases", file.replace(",,100", ",Product A,100"));
        assertThat(named.status()).as(named.body()).isEqualTo(200);
        assertThat(bought()).isEqualTo(won + 780_00);
        assertThat(team.bring("customerPurchases", file.replace("100.00", "100.01"))
                        .status())
                .isEqualTo(400);
        assertThat(post(one("INV-1", harbour, 100_00)
                                .replace("}]", ",\"currency\":\"EUR\",\"productLine\":\"Product A\"}]"))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aFileWithoutARateIsRefused() {
        Answer refused = team.bring(
                "customerPurchases", "key,customer,date,amount,currency\nINV-1,Harbour," + day + ",100.00,EUR\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("There is no rate of EUR");
        assertThat(bought()).isEqualTo(won);
    }

    @Test
    void purchasesCountForNoTarget() {
        post(one("INV-1", "Harbour", 150_000_00));

        team.nightFindsNoDifference();
        assertThat(bought()).isEqualTo(won + 150_000_00);
    }

    @Test
    void onlyWhoLeadsBringsPurchases() {
        assertThat(team.send(team.lily, "POST", "customers/purchases", one("INV-1", "Harbour", 1))
                        .status())
                .isEqualTo(403);
        assertThat(team.get(team.lily, "customers/purchases/batches?projectKey=SALES")
                        .status())
                .isEqualTo(403);
    }

    private String one(String key, String customer, long amount) {
        return "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"" + key + "\",\"customer\":\"" + customer
                + "\",\"date\":\"" + day + "\",\"amount\":" + amount + "}]}";
    }

    private JsonNode post(String body) {
        Answer answer = team.send(team.zhou, "POST", "customers/purchases", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private long bought() {
        return tier().path("purchases").asLong();
    }

    private JsonNode tier() {
        return team.get(team.zhou, "customers/" + harbour + "/tier").json();
    }

    private JsonNode record() {
        return team.get(team.zhou, "customers/" + harbour + "/record").json();
    }
}
