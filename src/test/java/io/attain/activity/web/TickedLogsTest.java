package io.attain.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.app.TickingOff.Said;
import io.attain.activity.jira.LoggedIssues.About;
import io.attain.kernel.Caller;
import io.attain.kernel.Metric;
import io.attain.kernel.Refused;
import io.attain.results.Result;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ticked off stands in the day's log, beside what is written there by hand. */
class TickedLogsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final DailyLog.Subject EVERGREEN = new DailyLog.Subject(7, "SALES-7", "Evergreen");
    private static final Tick CALL = new Tick(7, "calls");
    private static final Tick PLAN = new Tick(7, "step.plan");

    @AutoClose
    private final LogsRest site = new LogsRest();

    private final Issue issue = mock();

    @BeforeEach
    void hasAnIssue() {
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("SALES-7");
        when(issue.getSummary()).thenReturn("Evergreen");
        when(site.issues.find(any(), any(), any())).thenReturn(Optional.of(issue));
        when(site.issues.of(any())).thenReturn(Optional.of(issue));
        about(true);
    }

    @Test
    void aTickIsCountedOnceInADraftThatHasTheIssuesLine() throws Refused {
        say(CALL, true);
        say(CALL, true);
        say(PLAN, true);

        DailyLog log = log();
        assertThat(log.submitted()).isFalse();
        assertThat(log.count(Metric.CALLS)).isEqualTo(1);
        assertThat(log.content().lines()).containsExactly(new DailyLog.Line(EVERGREEN, "", DailyLog.NextStep.NONE));
        assertThat(log.content().ticks()).containsExactly(CALL, PLAN);
    }

    @Test
    void whatIsTakenBackIsCountedNoMoreAndLeavesNoEmptyLine() throws Refused {
        say(CALL, true);
        say(CALL, false);
        say(CALL, false);

        assertThat(log().count(Metric.CALLS)).isZero();
        assertThat(log().content().lines()).isEmpty();
        assertThat(log().content().ticks()).isEmpty();
    }

    @Test
    void aLogThatWasHandedInStaysSoAndCounts() throws Refused {
        put(
                """
                "submit":true,"counts":[{"action":"calls","count":4}],"lines":[{"issueKey":"SALES-7","note":"met"}]""");
        say(CALL, true);

        assertThat(log().submitted()).isTrue();
        assertThat(log().count(Metric.CALLS)).isEqualTo(5);
        assertThat(log().content().lines())
                .containsExactly(new DailyLog.Line(EVERGREEN, "met", DailyLog.NextStep.NONE));
        assertThat(site.posted).extracting(Result::amount).containsExactly(5L);
    }

    @Test
    void ticksStayWithTheirLineWhoeverSavesTheLog() throws Refused {
        say(CALL, true);
        JsonNode told = put(
                """
                "counts":[{"action":"calls","count":9}],"lines":[{"issueKey":"SALES-7","note":"met"}]""");

        assertThat(told.at("/lines/0/done/0").asText()).isEqualTo("Calls");
        assertThat(log().content().ticks()).containsExactly(CALL);
        assertThat(log().count(Metric.CALLS)).isEqualTo(9);

        put("\"lines\":[]");
        assertThat(log().content().ticks()).isEmpty();
    }

    @Test
    void aLineSaysWhatIsToBeDoneNextAndByWhen() {
        JsonNode told = put(line("\"nextStep\":\"Send samples\",\"nextOn\":\"2026-11-27\""));

        assertThat(told.at("/lines/0/nextStep").asText()).isEqualTo("Send samples");
        assertThat(told.at("/lines/0/nextOn").asText()).isEqualTo("2026-11-27");
        assertThat(log().content().lines())
                .extracting(DailyLog.Line::next)
                .containsExactly(new DailyLog.NextStep("Send samples", MONDAY.plusDays(4)));
        assertThat(put(line("\"nextOn\":\"2026-11-22\"")).findValuesAsText("field"))
                .containsExactly("nextStep", "nextOn");
        assertThat(put(line("\"nextStep\":\"Call\",\"nextOn\":\"soon\"")).findValuesAsText("field"))
                .containsExactly("nextOn");
        assertThat(put(line("\"nextStep\":\"Call\"")).at("/lines/0/nextOn").isNull())
                .isTrue();
    }

    @Test
    void aLineStaysWithTheNameOfItsIssueThoughThatIsDeletedOrHidden() {
        String line = line("\"note\":\"met\"");
        put(line);
        when(site.issues.find(any(), any(), any())).thenReturn(Optional.empty());

        about(false);
        assertThat(put(line).at("/lines/0/summary").asText()).isEmpty();
        when(site.issues.of(any())).thenReturn(Optional.empty());
        when(site.issues.about(any(), any())).thenReturn(Map.of());
        JsonNode told = put(line);

        assertThat(told.at("/lines/0/summary").asText()).isEqualTo("Evergreen");
        assertThat(log().content().lines())
                .containsExactly(new DailyLog.Line(EVERGREEN, "met", DailyLog.NextStep.NONE));
        assertThat(put(line.replace("SALES-7", "SALES-8")).findValuesAsText("message"))
                .containsExactly("attain.activity.invalid.issue");
    }

    private void about(boolean seen) {
        when(site.issues.about(any(), any())).thenReturn(Map.of(EVERGREEN, new About(issue, null, seen)));
    }

    private static String line(String more) {
        return "\"lines\":[{\"issueKey\":\"SALES-7\"," + more + "}]";
    }

    @Test
    void whoDoesNotSellAndALockedDayAreRefused() {
        Said said = new Said("calls", EVERGREEN, true);
        Caller manager = new Caller("lily", false, true);

        assertThatThrownBy(() -> site.ticking.say(manager, 1, MONDAY, said))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("onlySales");
        assertThatThrownBy(() -> site.ticking.say(LILY, 1, MONDAY.minusDays(7), said))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("locked");
        assertThat(site.logs.find(1, "lily", MONDAY)).isEmpty();
        assertThat(site.ticking.day(1, "lily")).contains(MONDAY);
    }

    private void say(Tick tick, boolean done) throws Refused {
        site.ticking.say(LILY, 1, MONDAY, new Said(tick.code(), EVERGREEN, done));
    }

    private DailyLog log() {
        return site.logs.find(1, "lily", MONDAY).orElseThrow();
    }

    private JsonNode put(String parts) {
        return site.rest
                .send("PUT", "logs/2026-11-23", "application/json", "{\"projectKey\":\"SALES\"," + parts + "}")
                .json();
    }
}
