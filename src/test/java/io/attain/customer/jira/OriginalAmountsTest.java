package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.OriginalAmounts;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour's order is worth EUR 100.50, of which one is 7.8. */
class OriginalAmountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FILE =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,currency,closeDate,owner,status
            Harbour,East China,New,Spring,Product A,100.50,EUR,2026-03-02,lily,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void brought() {
        rate("7.8", null);
        bring(FILE);
    }

    private void rate(String value, BigDecimal before) {
        Rates.Said said = new Rates.Said(
                new Rate("EUR", DAY, new BigDecimal(value)),
                team.zhou.getKey(),
                team.plugin.component(Today.class).now());
        assertThat(team.plugin.component(Rates.class).put(team.project.getId(), said, before))
                .isTrue();
    }

    private JsonNode bring(String file) {
        Answer answer = team.bring("opportunities", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode deal() {
        return team.get(team.lily, "customers/" + team.issue("Harbour").getKey() + "/record")
                .json()
                .at("/deals/0");
    }

    private void assertWorth(String amount, String rate) {
        assertThat(team.plugin
                        .component(SalesFields.class)
                        .number(team.issue("Spring"), SalesField.AMOUNT)
                        .orElseThrow())
                .isEqualByComparingTo(amount);
        assertThat(deal().at("/said/rate").asText()).isEqualTo(rate);
    }

    @Test
    void whatWasSaidInAnotherCurrencyIsKeptWithItsRateAndDay() {
        JsonNode said = deal().path("said");

        assertThat(deal().path("amount").asLong()).isEqualTo(783_90);
        assertThat(said.at("/unit/currency").asText()).isEqualTo("EUR");
        assertThat(said.path("amount").asLong()).isEqualTo(100_50);
        assertThat(said.path("rate").asText()).isEqualTo("7.8");
        assertThat(said.path("day").asText()).isEqualTo("2026-03-02");
    }

    @Test
    void theSameBroughtAgainStaysAsItWasConvertedWhateverTheRateIsNow() {
        rate("8", new BigDecimal("7.8"));

        assertThat(bring(FILE).toString()).contains("unchanged");
        assertWorth("783.90", "7.8");
        bring(FILE.replace("100.50", "100"));
        assertWorth("800", "8");
        bring(FILE.replace("100.50", "100").replace("2026-03-02", "2026-03-03"));
        assertWorth("800", "8");
    }

    @Test
    void theSameBroughtAgainNeedsNoRateAnyMoreAndWhatIsSaidAnewDoes() {
        assertThat(team.plugin.component(Rates.class).remove(team.project.getId(), "EUR", DAY, null))
                .isTrue();

        assertThat(bring(FILE).path("unchanged").asInt()).isEqualTo(1);
        String file = FILE.replace("Lead", "Contacted");
        bring(file);
        assertWorth("783.90", "7.8");
        String more = file + file.lines().skip(1).findFirst().orElseThrow().replace("Spring", "Autumn") + "\n";
        for (String anew : List.of(file.replace("100.50", "100.51"), more, file.replace("Harbour", "Kite"))) {
            Answer refused = team.bring("opportunities", anew);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("currency");
            assertThat(refused.body()).contains("There is no rate of EUR on 2026-03-02");
        }
    }

    @Test
    void ofWhatIsWorthSomethingElseByNowNothingIsToldAsConverted() {
        team.edit(team.lily, team.issue("Spring"), SalesField.AMOUNT, "900");
        assertThat(deal().path("said").isNull()).isTrue();

        bring(FILE);
        assertWorth("783.90", "7.8");
        bring(FILE.replace("100.50,EUR", "783.90,CNY"));
        assertWorth("783.90", "7.8");
        bring(FILE.replace("100.50,EUR", "5,CNY"));
        assertThat(deal().path("said").isNull()).isTrue();
    }

    @Test
    void whatIsForgottenIsGone() {
        OriginalAmounts kept = team.plugin.component(OriginalAmounts.class);
        long id = team.issue("Spring").getId();
        assertThat(kept.of(List.of(id))).containsKey(id);

        kept.forget(id);

        assertThat(kept.of(List.of(id))).isEmpty();
    }
}
