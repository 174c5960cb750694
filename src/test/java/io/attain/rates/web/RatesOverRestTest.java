package io.attain.rates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.Together;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What Zhou, who leads the sales, and Lily, who sells, are told of rates in a project in US dollars. */
class RatesOverRestTest {

    private static final String RATES = "projects/SALES/rates";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void ratesAreToldByCurrencyOfEachTheLatestFirst() {
        say("JPY", "2026-07-01", "0.0065");
        say("EUR", "2026-07-01", "1.10");
        say("EUR", "2026-10-01", "1.2");

        JsonNode told = read(team.lily);

        assertThat(told.path("rates"))
                .extracting(
                        rate -> rate.path("currency").asText(),
                        rate -> rate.path("from").asText(),
                        rate -> rate.path("rate").asText())
                .containsExactly(
                        tuple("EUR", "2026-10-01", "1.2"),
                        tuple("EUR", "2026-07-01", "1.1"),
                        tuple("JPY", "2026-07-01", "0.0065"));
        assertThat(told.path("mayEdit").asBoolean()).isFalse();
        assertThat(told.path("currencies"))
                .extracting(JsonNode::asText)
                .contains("EUR", "JPY")
                .doesNotContain(told.path("currency").asText(), "XAU");
    }

    @Test
    void onlyWhoLeadsTheSalesSaysRatesAndStrangersHearOfNone() {
        assertThat(put(team.lily, "EUR", "2026-07-01", "1.1", "").status()).isEqualTo(403);
        say("EUR", "2026-07-01", "1.1");
        assertThat(delete(team.lily, "EUR", "2026-07-01", "1.1").status()).isEqualTo(403);
        assertThat(read(team.zhou).path("rates")).hasSize(1);

        assertThat(team.get(team.zhou, "projects/NONE/rates").status()).isEqualTo(404);
    }

    @Test
    void allThatIsWrongIsToldAtItsFieldAndNothingIsKept() {
        String own = read(team.zhou).path("currency").asText();

        assertThat(put(team.zhou, own, "2026-02-30", "1.234", "0").json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("currency", "from", "seen");
        assertThat(put(team.zhou, "EUR", "2026-07-01", "1,234", "")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .as("both readings")
                .contains("1234", "1.234");
        assertThat(team.send(team.zhou, "PUT", RATES, "").json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("currency", "from", "rate");
        assertThat(read(team.zhou).path("rates")).isEmpty();
    }

    @Test
    void whoSawAnotherRateIsToldAndChangesNothing() {
        say("EUR", "2026-07-01", "1.1");

        assertThat(put(team.zhou, "EUR", "2026-07-01", "1.3", "").status()).isEqualTo(409);
        assertThat(put(team.zhou, "EUR", "2026-07-01", "1.3", "1.2").status()).isEqualTo(409);
        assertThat(delete(team.zhou, "EUR", "2026-07-01", "1.2").status()).isEqualTo(409);
        assertThat(read(team.zhou).at("/rates/0/rate").asText()).isEqualTo("1.1");

        assertThat(put(team.zhou, "EUR", "2026-07-01", "1.100", "").status())
                .as("it stands so already")
                .isEqualTo(200);
        assertThat(put(team.zhou, "EUR", "2026-07-01", "1.3", "1.10").status()).isEqualTo(200);
        assertThat(read(team.zhou).at("/rates/0/rate").asText()).isEqualTo("1.3");
    }

    @Test
    void whatIsTakenAwayIsGoneAndWhatWasNeverThereIsNoFault() {
        say("EUR", "2026-07-01", "1.1");

        assertThat(delete(team.zhou, "EUR", "2026-08-01", "").status()).isEqualTo(200);
        assertThat(delete(team.zhou, "EUR", "soon", "").status()).isEqualTo(200);
        assertThat(delete(team.zhou, "EUR", "2026-07-01", "abc").status()).isEqualTo(400);
        assertThat(read(team.zhou).path("rates")).hasSize(1);

        assertThat(delete(team.zhou, "EUR", "2026-07-01", "1.1").json().path("rates"))
                .isEmpty();
    }

    @Test
    void ofManyWhoSayOtherRatesOfOneDayAtOnceOneIsHeard() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();

        assertThat(Together.failures(1, person -> {
                    Answer answer = put(team.zhou, "EUR", "2026-07-01", "1.1" + (person + 1), "");
                    assertThat(answer.status()).isIn(200, 409);
                    heard.addAndGet(answer.status() == 200 ? 1 : 0);
                }))
                .isEmpty();

        assertThat(heard).hasValue(1);
        assertThat(read(team.zhou).path("rates")).hasSize(1);
    }

    private void say(String currency, String from, String rate) {
        Answer answer = put(team.zhou, currency, from, rate, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Answer put(ApplicationUser user, String currency, String from, String rate, String seen) {
        return team.send(
                user,
                "PUT",
                RATES,
                "{\"currency\":\"%s\",\"from\":\"%s\",\"rate\":\"%s\",\"seen\":\"%s\"}"
                        .formatted(currency, from, rate, seen));
    }

    private Answer delete(ApplicationUser user, String currency, String from, String rate) {
        return team.send(user, "DELETE", RATES + "?currency=" + currency + "&from=" + from + "&rate=" + rate, "");
    }

    private JsonNode read(ApplicationUser user) {
        return team.get(user, RATES).json();
    }
}
