package io.attain.customer.promises.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.activity.app.TickingOff;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily sells; Harbour is hers, with a deal. */
class AskedInLogsTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,existingBefore,opportunity,productLine,amount,closeDate,owner,status
            Harbour,,,,First,,100,,lily,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final LocalDate today = team.plugin.component(Today.class).of(team.lily.getKey());
    private Issue harbour;

    @BeforeEach
    void aCustomer() {
        assertThat(team.bring("opportunities", FILE).status()).isEqualTo(200);
        harbour = team.issue("Harbour");
    }

    @Test
    void aMarkedLineBeginsARequestOnceItsLogIsHandedIn() {
        writes(today, false, true, "They want a sample");
        assertThat(requests()).isEmpty();

        writes(today, true, true, "They want a sample");
        writes(today, true, true, "They want two samples");

        assertThat(requests()).hasSize(1);
        assertThat(requests().get(0).text()).isEqualTo(team.issue("First").getKey() + " They want a sample");
    }

    @Test
    void withoutItsMarkTheRequestGoesUnlessItWasAnswered() {
        writes(today, true, true, "They want a sample");
        writes(today, true, false, "They want a sample");
        assertThat(requests()).isEmpty();

        writes(today, true, true, "They want a sample");
        Request request = requests().get(0);
        assertThat(team.send(
                                team.lily,
                                "PUT",
                                "customers/%s/promises/requests/%d".formatted(harbour.getKey(), request.id()),
                                "{\"to\":\"answered\",\"seen\":%d}".formatted(request.version()))
                        .status())
                .isEqualTo(200);
        writes(today, true, false, "They want a sample");

        assertThat(requests()).extracting(Request::answer).doesNotContainNull().hasSize(1);
    }

    @Test
    void whatIsLoggedLaterBeganAtTheEndOfItsDayAndWhatIsLongOverBeginsNothing() {
        LocalDate yesterday = today.minusDays(1);
        writes(yesterday, true, true, "They want a sample");
        writes(today.minusDays(40), true, true, "They wanted a sample");

        Instant end = today.atStartOfDay(team.plugin.component(Today.class).zoneOf(team.lily.getKey()))
                .toInstant()
                .minusSeconds(1);
        assertThat(requests()).extracting(Request::startedAt).containsExactly(end);
    }

    @Test
    void theNightBeginsWhatAServerThatDiedBehindALogDidNot() {
        writes(today, true, true, "They want a sample");
        Requests kept = team.plugin.component(Requests.class);
        kept.begun(team.lily.getKey(), "log/").keySet().forEach(kept::forget);
        assertThat(requests()).isEmpty();

        team.nightFindsNoDifference();
        team.nightFindsNoDifference();

        assertThat(requests())
                .extracting(Request::text)
                .containsExactly(team.issue("First").getKey() + " They want a sample");
    }

    @Test
    void theNightBeginsNothingOfADraft() {
        writes(today, false, true, "They want a sample");

        team.nightFindsNoDifference();

        assertThat(requests()).isEmpty();
    }

    @Test
    void theLogTellsItAndKeepsItWhereNothingIsSaidOfIt() {
        JsonNode told = puts(",\"asked\":true");
        assertThat(told.at("/lines/0/asked").asBoolean()).isTrue();
        assertThat(told.at("/lines/0/done")).isEmpty();
        assertThat(puts("").at("/lines/0/asked").asBoolean()).isTrue();
        assertThat(puts(",\"asked\":false").at("/lines/0/asked").asBoolean()).isFalse();
    }

    /** A draft of a day on which Lily may write; another status is told as it is. */
    private JsonNode puts(String more) {
        Answer answer = team.send(
                team.lily,
                "PUT",
                "logs/" + workday(),
                "{\"projectKey\":\"SALES\",\"lines\":[{\"issueKey\":\"%s\",\"note\":\"Called\"%s}]}"
                        .formatted(harbour.getKey(), more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** The latest day whose log Lily can write. */
    private LocalDate workday() {
        return team.plugin
                .component(TickingOff.class)
                .day(team.project.getId(), team.lily.getKey())
                .orElseThrow();
    }

    private void writes(LocalDate day, boolean submitted, boolean asked, String note) {
        DailyLog.Subject deal = LoggedIssues.subject(team.issue("First"));
        DailyLog.Content content = new DailyLog.Content(
                Map.of(),
                List.of(new DailyLog.Line(deal, note, DailyLog.NextStep.NONE)),
                "",
                List.of(),
                "",
                asked ? List.of(new DailyLog.Tick(deal.id(), DailyLog.Tick.ASKED)) : List.of());
        team.plugin
                .component(LogWriter.class)
                .write(new DailyLog(team.project.getId(), team.lily.getKey(), day, content, submitted, Instant.now()));
    }

    private List<Request> requests() {
        return team.plugin.component(Requests.class).of(harbour.getId(), 10);
    }
}
