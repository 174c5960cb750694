package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who shares wins, as a file that Zhou imports. */
class CreditFileTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private final SoldDeal deal = new SoldDeal(SITE);

    @Test
    void aFileSharesManyAtOnce() {
        deal.is("100.01", "lily", "Won");

        JsonNode looked = SoldDeal.must(bring("&dryRun=true", deal.key() + ",lily 60; tom 40"))
                .json();
        assertThat(looked.at("/rows/0/changes").toString())
                .isEqualTo("[{\"column\":\"credit\",\"from\":\"\",\"to\":\"lily 60; tom 40\"}]");
        assertThat(looked.at("/rows/0/booked").asBoolean()).isTrue();
        assertThat(deal.revenue()).containsExactly(10_001, 10_001, 0, 0);

        SoldDeal.must(bring("", deal.key() + ",ｌｉｌｙ ６０％； tom：40"));
        assertThat(deal.revenue()).containsExactly(10_001, 6_001, 4_000, 0);
        assertThat(SoldDeal.must(bring("", deal.key() + ",lily 60; tom 40"))
                        .json()
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
        assertThat(deal.drift()).isZero();
    }

    @Test
    void ofAFileWithAFaultNothingIsShared() {
        deal.is("100.01", "lily", "Won");
        Answer refused = bring(
                "",
                deal.key() + ",lily 60; tom 40\n" + deal.key() + ",lily 100\nSALES-9999,lily 100\n" + deal.key()
                        + ",lily 60\n" + deal.key() + ",all of it\n" + deal.key() + ",zhou 100");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("line")).contains("3", "4", "5", "6", "7");
        assertThat(SITE.get("mei", deal.path()).path("history")).isEmpty();
        assertThat(bring("lily", "", deal.key() + ",lily 100").status()).isEqualTo(403);
    }

    private Answer bring(String how, String rows) {
        return bring("zhou", how, rows);
    }

    private static Answer bring(String user, String how, String rows) {
        return SITE.send(
                user,
                "POST",
                "imports/credit?projectKey=SALES" + how,
                AskedSite.CSV,
                "key,credit\n" + rows.replaceAll("(?m)^([^,]+),(.*)$", "$1,\"$2\"") + "\n");
    }
}
