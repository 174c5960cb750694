package io.attain.customer.files.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou brings customers, of whom some may be there. */
class AlikeNewCustomersTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void whomANewOneMayBeIsToldAndRefusesNothing() {
        team.bring("customers", "customer,phone\nHarbour Foods Ltd,021-6888 1234\n");
        assertThat(team.bring("customerRows", "customer\nKite GmbH\n").status()).isEqualTo(200);
        String harbour = team.issue("Harbour Foods Ltd").getKey();
        String file =
                """
                customer,phone,webDomain
                Harbour Foods GmbH,,
                Kite AG,,
                Osprey,+86 21 68881234,osprey.example
                Osprey West,,www.osprey.example
                Seagull,,
                """;

        JsonNode rows = looked(file).json().path("rows");

        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.path("action").asText() + " "
                                + row.at("/changes/0/column").asText() + " "
                                + row.at("/changes/0/to").asText()))
                .containsExactly(
                        "create alike " + harbour + " (same name, another legal form)",
                        "create alike row 1 (same name, another legal form)",
                        "create alike " + harbour + " (same phone)",
                        "create alike line 4 (same web domain)",
                        "create  ");
        assertThat(team.bring("customers", file).json().path("created").asInt()).isEqualTo(5);
        assertThat(team.bring("customers", file).json().path("unchanged").asInt())
                .isEqualTo(5);
    }

    private Answer looked(String file) {
        return team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send("POST", "imports/customers?projectKey=SALES&dryRun=true", "text/csv", file));
    }
}
