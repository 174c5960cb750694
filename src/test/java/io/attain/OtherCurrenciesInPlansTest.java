package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan says targets in euro; one is worth 7.80 of the project's currency. */
class OtherCurrenciesInPlansTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,stretch,currency,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,780.00,,,yes
            ,c,share,Of Lily,lily,revenue,2026-01-01,2026-12-31,100.00,120.00,eur,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void aEuroIsWorth() {
        rate("2026-01-01", "7.8");
    }

    @Test
    void itIsConvertedByTheRateOfTodayWhichThePreviewTells() {
        JsonNode looked = looked(PLAN).json();

        assertThat(looked.at("/rows/1/changes"))
                .extracting(change ->
                        change.path("column").asText() + " " + change.path("to").asText())
                .contains("amount 780.00", "stretch 936.00", "currency EUR 100.00 × 7.8 (2026-01-01)");
        assertThat(looked.at("/rows/0/changes"))
                .extracting(change -> change.path("column").asText())
                .doesNotContain("currency");

        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);

        JsonNode quotes = team.get(team.zhou, "targets/SALES-2/currency").json();
        assertThat(quotes.path("amount").asLong()).isEqualTo(78_000);
        assertThat(quotes.path("quotes")).singleElement().satisfies(quote -> {
            assertThat(quote.path("amount").asLong()).isEqualTo(10_000);
            assertThat(quote.path("converted").asLong()).isEqualTo(78_000);
            assertThat(quote.at("/unit/currency").asText()).isEqualTo("EUR");
        });
    }

    @Test
    void aNewRateChangesNothingOfWhatStaysAsItWasSaid() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        rate("2026-02-01", "8");

        assertThat(looked(PLAN).json().path("unchanged").asInt()).isEqualTo(2);

        Answer other = looked(PLAN.replace("780.00", "880.00").replace("100.00,120.00", "110.00,120.00"));
        assertThat(other.json().at("/rows/1/changes"))
                .extracting(change -> change.path("to").asText())
                .contains("880.00", "EUR 110.00 × 8 (2026-02-01)");
    }

    @Test
    void aNewNameIsNoReasonToConvertAnew() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        rate("2026-02-01", "8");

        assertThat(looked(PLAN.replace("Of Lily", "Hers")).json().at("/rows/0/changes"))
                .extracting(change -> change.path("column").asText())
                .containsExactly("summary");
    }

    @Test
    void aNewTargetIsOfTodaysRateWhateverOthersAreThatAreCalledTheSame() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        rate("2026-02-01", "8");
        team.colleague("tom");

        JsonNode looked = looked(PLAN.replace(
                                "zhou,revenue,2026-01-01,2026-12-31,780.00",
                                "zhou,revenue,2026-01-01,2026-12-31,1580.00")
                        + ",c,share,Of Lily,tom,revenue,2026-01-01,2026-12-31,100.00,120.00,eur,\n")
                .json();

        assertThat(looked.at("/rows/1/changes"))
                .as(looked.toString())
                .extracting(change -> change.path("to").asText())
                .contains("800.00", "EUR 100.00 × 8 (2026-02-01)");
    }

    @Test
    void whatATargetAsksAlreadyIsKeptAsItIsSaidAsAfterAServerThatDied() {
        String own = PLAN.replace("100.00,120.00,eur", "780.00,936.00,");
        assertThat(team.bring("plan", own).status()).isEqualTo(200);

        for (int twice = 0; twice < 2; twice++) {
            assertThat(team.bring("plan", PLAN).json().path("unchanged").asInt())
                    .isEqualTo(2);
            assertThat(team.get(team.zhou, "targets/SALES-2/currency").json().path("quotes"))
                    .hasSize(1);
        }
        rate("2026-02-01", "8");
        assertThat(looked(PLAN).json().path("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void whatCannotBeConvertedIsRefusedAtItsCurrency() {
        assertThat(fault(PLAN.replace("eur", "USD"))).contains("no rate of USD");
        assertThat(fault(PLAN.replace("eur", "EURO"))).contains("no rate of EURO");
        assertThat(fault(PLAN.replace("revenue", "calls").replace(".00", ""))).contains("Only targets of money");
        assertThat(team.issues()).isEmpty();
    }

    private String fault(String plan) {
        Answer refused = looked(plan);
        assertThat(refused.status()).isEqualTo(400);
        for (JsonNode error : refused.json().path("errors")) {
            if (error.path("field").asText().equals("currency")) {
                assertThat(error.path("line").asInt()).isEqualTo(3);
                return error.path("message").asText();
            }
        }
        return refused.body();
    }

    private Answer looked(String plan) {
        return team.plugin.as(
                team.zhou,
                () -> team.plugin.rest().send("POST", "imports/plan?projectKey=SALES&dryRun=true", "text/csv", plan));
    }

    private void rate(String from, String rate) {
        assertThat(team.send(
                                team.zhou,
                                "PUT",
                                "projects/SALES/rates",
                                "{\"currency\":\"EUR\",\"from\":\"%s\",\"rate\":\"%s\"}".formatted(from, rate))
                        .status())
                .isEqualTo(200);
    }
}
