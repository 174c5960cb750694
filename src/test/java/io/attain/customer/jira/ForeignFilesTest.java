package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou brings what Salesforce exported; Lily sells. */
class ForeignFilesTest {

    private static final String EXPORT =
            """
            "Opportunity Owner","Account Name","Opportunity Name","Stage","Amount (万元)","Close Date"
            "lily","Harbour Foods","Spring order","Closed Won","1.5","13/02/2026"
            "lily","Harbour Foods","Trial","Qualification","3","03/04/2026"
            "Total","","","","4.5",""
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void aFileIsMappedOnceAndReadByItselfFromThenOn() {
        JsonNode asked = reading();
        assertThat(asked.path("system").asText()).isEqualTo("Salesforce");
        assertThat(asked.path("columns").findValuesAsText("column"))
                .containsExactly("owner", "customer", "opportunity", "status", "amount", "closeDate");
        assertThat(asked.path("words").findValuesAsText("written")).containsExactly("Closed Won", "Qualification");
        assertThat(asked.path("left").findValuesAsText("line")).containsExactly("4");
        assertThat(team.bring("opportunities", EXPORT).status()).isEqualTo(400);

        assertThat(choose(0).status()).isEqualTo(200);
        assertThat(choose(0).status()).isEqualTo(409);

        assertThat(reading().path("words").findValuesAsText("word")).containsExactly("Won", "Lead");
        Answer brought = team.bring("opportunities", EXPORT);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().path("created").asInt()).isEqualTo(2);
        JsonNode again = team.bring("opportunities", EXPORT).json();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
    }

    /** Odoo archives what is lost and leaves it out. */
    @Test
    void aFileOfOdooWithoutLostOnesIsWarnedOf() {
        String odoo =
                """
                Customer,Opportunity,Expected Revenue,Expected Closing,Stage,Salesperson
                Harbour,Spring,100,2026-03-02,Won,lily
                """;

        assertThat(reading(odoo).path("system").asText()).isEqualTo("Odoo");
        assertThat(reading(odoo).path("warnings")).hasSize(1);
        assertThat(reading(odoo + "Kite,Autumn,50,2026-03-02,Lost,lily\n").path("warnings"))
                .isEmpty();
        assertThat(reading(odoo.replace("Won", "Lead")).path("warnings")).isEmpty();
        assertThat(reading(EXPORT).path("warnings")).isEmpty();
    }

    @Test
    void whatCannotBeChosenIsRefused() {
        Answer refused = team.send(
                team.zhou,
                "PUT",
                "imports/opportunities/reading",
                "{\"projectKey\":\"SALES\",\"seen\":0,\"columns\":[{\"heading\":\"x\",\"column\":\"nothing\"}],"
                        + "\"words\":[{\"column\":\"nothing\",\"written\":\"\",\"word\":\"Won\"}],"
                        + "\"marks\":[{\"column\":\"amount\",\"mark\":\"roman\"}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("columns", "words", "marks");
    }

    /** A column of numbers has no days, and a column of words is not written in two ways. */
    @Test
    void aColumnIsWrittenAsWhatItHoldsMayBe() {
        for (String mark : List.of("amount dayFirst", "closeDate comma", "status point", "customer monthFirst")) {
            String[] parts = mark.split(" ", -1);
            Answer refused = chooseMark(parts[0], parts[1]);
            assertThat(refused.status()).as(mark).isEqualTo(400);
            assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("marks");
        }
        assertThat(chooseMark("amount", "comma").status()).isEqualTo(200);
    }

    private Answer chooseMark(String column, String mark) {
        return team.send(
                team.zhou,
                "PUT",
                "imports/opportunities/reading",
                "{\"projectKey\":\"SALES\",\"seen\":0,\"marks\":[{\"column\":\"" + column + "\",\"mark\":\"" + mark
                        + "\"}]}");
    }

    private JsonNode reading() {
        return reading(EXPORT);
    }

    private JsonNode reading(String file) {
        return team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send("POST", "imports/opportunities/reading?projectKey=SALES", "text/csv", file)
                .json());
    }

    private Answer choose(int seen) {
        return team.send(
                team.zhou,
                "PUT",
                "imports/opportunities/reading",
                "{\"projectKey\":\"SALES\",\"seen\":" + seen
                        + ",\"words\":[{\"column\":\"status\",\"written\":\"Closed Won\",\"word\":\"Won\"},"
                        + "{\"column\":\"status\",\"written\":\"Qualification\",\"word\":\"Lead\"}]}");
    }
}
