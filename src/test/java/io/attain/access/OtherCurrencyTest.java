package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.Test;

/** A project in CNY whose targets of revenue are said in euros and yen, at 7.80 from 1 July and 7.90 from 1 October 2026. */
class OtherCurrencyTest {

    private static final AskedSite SITE = site();
    private static int targets;

    private static AskedSite site() {
        AskedSite site = new AskedSite();
        must(rate(site, "EUR", "2026-07-01", "7.80"));
        must(rate(site, "EUR", "2026-10-01", "7.9"));
        must(rate(site, "JPY", "2026-07-01", "0.04875"));
        return site;
    }

    @Test
    void aTargetKeepsWhatItWasSaidAsAndTheRate() {
        String key = target("lily");

        JsonNode said =
                must(quote("mei", key, "EUR", 10_000_000, "2026-07-15", 100_00)).json();

        assertThat(said.path("amount").asLong()).isEqualTo(78_000_000);
        assertThat(said.at("/quotes/0").toString())
                .startsWith("{\"unit\":{\"kind\":\"money\",\"currency\":\"EUR\",\"digits\":2},\"amount\":10000000,"
                        + "\"rate\":\"7.8\",\"from\":\"2026-07-01\",\"day\":\"2026-07-15\",\"converted\":78000000,");
        assertThat(SITE.get("mei", "targets/" + key + "/attainment?depth=0").at("/unit/currency"))
                .as("the figures stay in the project's currency")
                .hasToString("\"CNY\"");
    }

    @Test
    void itComesToTheNearestMinorUnitHalfUp() {
        String key = target("lily");

        assertThat(must(quote("mei", key, "JPY", 100, "2026-07-15", 100_00))
                        .json()
                        .path("amount")
                        .asLong())
                .as("4.875")
                .isEqualTo(488);
    }

    @Test
    void aNewRateChangesNothingUntilTheTargetIsSaidAnew() {
        String key = target("lily");
        must(quote("mei", key, "EUR", 10_000_000, "2026-07-15", 100_00));

        must(corrected("EUR", "2026-07-01", "7.8", "8"));
        assertThat(SITE.get("mei", path(key)).path("amount").asLong()).isEqualTo(78_000_000);
        assertThat(SITE.get("mei", path(key)).at("/quotes/0/rate").asText()).isEqualTo("7.8");

        must(quote("mei", key, "EUR", 10_000_000, "2026-10-01", 78_000_000));
        JsonNode anew = SITE.get("mei", path(key));
        assertThat(anew.path("amount").asLong()).isEqualTo(79_000_000);
        assertThat(anew.path("quotes").findValuesAsText("rate")).containsExactly("7.9", "7.8");
        must(corrected("EUR", "2026-07-01", "8", "7.80"));
    }

    @Test
    void whatIsWrongIsToldByItsField() {
        String key = target("lily");

        assertThat(field(quote("mei", key, "EUR", 1, "2026-06-30", 100_00))).isEqualTo("currency");
        assertThat(field(quote("mei", key, "USD", 1, "2026-07-15", 100_00))).isEqualTo("currency");
        assertThat(field(quote("mei", key, "EUR", 0, "2026-07-15", 100_00))).isEqualTo("amount");
        assertThat(field(quote("mei", key, "EUR", -5, "2026-07-15", 100_00))).isEqualTo("amount");
        assertThat(field(quote("mei", key, "EUR", 999_999_999_999_999_999L, "2026-07-15", 100_00)))
                .isEqualTo("amount");
        assertThat(field(quote("mei", key, "EUR", 1, "31.12.2026", 100_00))).isEqualTo("day");
        assertThat(SITE.send(
                                "mei",
                                "PUT",
                                path(key),
                                AskedSite.JSON,
                                "{\"currency\":\"EUR\",\"amount\":1.5,\"seen\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(quote("mei", SITE.keys.get("Lily"), "EUR", 1, "2026-07-15", 250)
                        .status())
                .as("calls are no money")
                .isEqualTo(400);
        assertThat(SITE.get("mei", path(key)).path("quotes")).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer refused = SITE.send("mei", "PUT", path(target("lily")), AskedSite.JSON, "{\"day\":\"31.12.2026\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("amount", "seen", "day");
    }

    @Test
    void whoSawAnotherAmountIsTold() {
        String key = target("lily");

        assertThat(quote("mei", key, "EUR", 100, "2026-07-15", 99_99).status()).isEqualTo(409);
        assertThat(quote("wu", key, "EUR", 100, "2026-07-15", 100_00).status()).isEqualTo(404);
    }

    @Test
    void ratesAreSaidByWhoLeads() {
        assertThat(rate("lily", "USD", "2026-07-01", "7").status()).isEqualTo(403);
        assertThat(field(rate(SITE, "CNY", "2026-07-01", "7"))).isEqualTo("currency");
        assertThat(field(rate(SITE, "XXX", "2026-07-01", "7"))).isEqualTo("currency");
        assertThat(field(rate(SITE, "USD", "1 July", "7"))).isEqualTo("from");
        for (String wrong : new String[] {"0", "-1", "7,8", "1e3", "", "7.123456789", "1234567890"}) {
            assertThat(field(rate(SITE, "USD", "2026-07-01", wrong))).as(wrong).isEqualTo("rate");
        }
        must(rate(SITE, "USD", "2026-07-01", "7.1"));
        assertThat(rate(SITE, "USD", "2026-07-01", "7.2").status()).isEqualTo(409);
        must(corrected("USD", "2026-07-01", "7.10", "7.2"));
        assertThat(SITE.get("zhou", "projects/SALES/rates").path("rates").findValuesAsText("rate"))
                .containsExactly("7.9", "7.8", "0.04875", "7.2");
        String usd = "projects/SALES/rates?currency=USD&from=2026-07-01";
        for (int times = 0; times < 2; times++) {
            assertThat(must(SITE.send("zhou", "DELETE", usd, AskedSite.JSON, ""))
                            .json()
                            .path("rates")
                            .findValuesAsText("rate"))
                    .containsExactly("7.9", "7.8", "0.04875");
        }
    }

    private static String field(Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        return refused.json().at("/errors/0/field").asText();
    }

    private static Answer rate(AskedSite site, String currency, String from, String rate) {
        return site.send("zhou", "PUT", "projects/SALES/rates", AskedSite.JSON, body(currency, from, rate));
    }

    private static Answer rate(String user, String currency, String from, String rate) {
        return SITE.send(user, "PUT", "projects/SALES/rates", AskedSite.JSON, body(currency, from, rate));
    }

    private static Answer corrected(String currency, String from, String seen, String rate) {
        String body = body(currency, from, rate).replace("}", ",\"seen\":\"" + seen + "\"}");
        return SITE.send("mei", "PUT", "projects/SALES/rates", AskedSite.JSON, body);
    }

    private static String body(String currency, String from, String rate) {
        return "{\"currency\":\"%s\",\"from\":\"%s\",\"rate\":\"%s\"}".formatted(currency, from, rate);
    }

    private static Answer quote(String user, String key, String currency, long amount, String on, long seen) {
        return SITE.send(
                user,
                "PUT",
                path(key),
                AskedSite.JSON,
                "{\"currency\":\"%s\",\"amount\":%d,\"day\":\"%s\",\"seen\":%d}".formatted(currency, amount, on, seen));
    }

    private static String path(String key) {
        return "targets/" + key + "/currency";
    }

    /** A target of 100.00 of its own month. */
    private static String target(String owner) {
        targets++;
        String summary = "Revenue " + targets;
        must(SITE.send(
                "zhou",
                "POST",
                "imports/plan?projectKey=SALES",
                AskedSite.CSV,
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n,,target,%s,%s,revenue,2026-%02d-01,2026-%02d-28,100,yes\n"
                        .formatted(summary, owner, targets, targets)));
        return JiraSearch.found(SITE.plugin, SITE.person("zhou"), "project = SALES").stream()
                .filter(issue -> summary.equals(issue.getSummary()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Answer must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }
}
