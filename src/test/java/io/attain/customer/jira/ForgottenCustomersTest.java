package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.attain.SellingTeam;
import io.attain.customer.TierBook;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Jira tells the plugin of a deletion, and nothing waits for the night. */
class ForgottenCustomersTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,existingBefore,opportunity,productLine,amount,closeDate,owner,status
            Harbour,,,,Old,,900000,2026-01-05,lily,Won
            Meadow,,,,Seeds,,100,,lily,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final Requests requests = team.plugin.component(Requests.class);
    private final TierBook tiers = team.plugin.component(TierBook.class);

    @Test
    void whatIsKeptOfADeletedCustomerIsForgottenAtOnceAndOfNoOther() {
        assertThat(team.bring("opportunities", FILE).status()).isEqualTo(200);
        Issue harbour = team.issue("Harbour");
        Issue meadow = team.issue("Meadow");
        asks(harbour);
        asks(meadow);

        team.plugin.jira.delete(harbour);

        assertThat(requests.of(harbour.getId(), 9)).isEmpty();
        assertThat(tiers.find(harbour.getId())).isEmpty();
        assertThat(requests.of(meadow.getId(), 9)).hasSize(1);
        assertThat(tiers.find(meadow.getId())).isPresent();
    }

    private void asks(Issue customer) {
        assertThat(tiers.find(customer.getId())).isPresent();
        Request request = new Request(
                0,
                team.project.getId(),
                customer.getId(),
                "A quote",
                team.lily.getKey(),
                Instant.now(),
                new ResponseLimit(0, false),
                ZoneOffset.UTC,
                List.of(),
                null,
                null,
                0);
        assertThat(requests.add("said/" + customer.getId(), request)).isTrue();
    }
}
