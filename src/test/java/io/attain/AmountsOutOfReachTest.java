package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Jira's number fields are no decimals: beyond some 90 million millions they cannot hold a cent. */
class AmountsOutOfReachTest {
    private static final String MOST = "999999999999999.99";
    private static final String PLAN =
            """
            kind,parent,summary,owner,metric,start,end,amount,root
            target,,Year,lily,revenue,2026-01-01,2026-12-31,100.00,yes
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void aPlanOfOneIsRefusedInWords() {
        isRefused(400, team.bring("plan", PLAN.replace("100.00", MOST)));
    }

    @Test
    void anOpportunityOfOneIsRefusedInWords() {
        isRefused(400, team.bring("opportunities", SellingTeam.WIN.replace("600.00", MOST)));
    }

    @Test
    void whoAsksAnOwnerForOneIsRefusedInWords() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(say("proposal", "{}").json().path("done").asInt()).isEqualTo(1);

        isRefused(409, say("resolution", "{\"answer\":\"answer\",\"amount\":10000,\"value\":99999999999999999}"));
    }

    private Answer say(String what, String body) {
        return team.send(team.zhou, "POST", "targets/SALES-1/agreement/" + what, body);
    }

    private static void isRefused(int status, Answer answer) {
        assertThat(answer.body()).contains("cannot hold this amount exactly");
        assertThat(answer.status()).isEqualTo(status);
    }
}
