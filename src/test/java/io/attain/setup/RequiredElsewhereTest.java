package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an administrator made required is asked for by decompositions and files of opportunities as by plans. */
class RequiredElsewhereTest {
    @AutoClose
    private final SellingTeam team = new SellingTeam().having("plan", SellingTeam.PLAN);

    @Test
    void aDecompositionThatWouldLeaveItEmptyIsRefusedByNameAndMakesNothing() {
        require(SalesField.STRETCH_AMOUNT);

        Answer refused = team.send(
                team.zhou,
                "POST",
                "targets/SALES-1/decomposition",
                "{\"owners\":[{\"key\":\"%s\",\"weight\":1}]}".formatted(team.lily.getKey()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Stretch amount is required");
        assertThat(team.issues()).hasSize(1);
    }

    @Test
    void aFileOfOpportunitiesThatWouldLeaveItEmptyIsRefusedByNameAndMakesNothing() {
        require(SalesField.NEXT_STEP);

        Answer refused = team.bring("opportunities", SellingTeam.WIN);

        assertThat(refused.body()).contains("Next step is required");
        assertThat(team.issues()).hasSize(1);
    }

    @Test
    void whatAFileFillsMayBeRequired() {
        require(SalesField.AMOUNT);
        require(SalesField.CLOSE_DATE);

        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);

        assertThat(team.actual("SALES-1")).isEqualTo(60_000);
    }

    private void require(SalesField field) {
        team.layouts().require("customfield_" + team.field(field).getIdAsLong(), true);
    }
}
