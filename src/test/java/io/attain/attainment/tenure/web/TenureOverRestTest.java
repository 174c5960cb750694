package io.attain.attainment.tenure.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.tenure.Holdings;
import io.attain.attainment.tenure.TenureCorrection.Fault;
import io.attain.attainment.tenure.jira.HeldTargets;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.SetClock;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.Tenure;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily held the target until the 9th of November and Tom does since; today is the 24th. */
class TenureOverRestTest {

    private static final LocalDate HANDOVER = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SalesRest site = new SalesRest();
    private final HeldTargets held = mock();
    private final Calendars calendars = mock();
    private Tenure tenure = Tenure.of("lily").handedTo("tom", HANDOVER);
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.person("lily");
        site.person("tom");
        when(site.access.manages(site.logIn("mei"), site.project)).thenReturn(true);
        site.issue(9, false);
        when(calendars.of(PROJECT)).thenReturn(ProjectCalendar.STANDARD);
        MutableIssue issue = site.issue(1, true);
        when(held.of(eq(1L), any())).thenAnswer(call -> Optional.of(holdings()));
        when(held.correct(eq(issue), any(), any()))
                .thenAnswer(call -> correct(call.getArgument(1), call.getArgument(2)));
        rest = new RestInProcess(new TenureResource(site.targetAsker, held, calendars, SetClock.noonOf(TODAY)));
    }

    private List<Fault> correct(Tenure corrected, Function<Tenure, List<Fault>> against) {
        List<Fault> faults = against.apply(tenure);
        tenure = faults.isEmpty() ? corrected : tenure;
        return faults;
    }

    private Holdings holdings() {
        TreeMap<LocalDate, Tally> days = new TreeMap<>(Map.of(START, new Tally(PROJECT, 1)));
        return Holdings.of(heldBy(tenure, root(1, 6_600)), days, TODAY, WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    @Test
    void tellsWhoHeldItWhenWithTheirPart() {
        Answer answer = rest.get("targets/SALES-1/tenure");

        assertThat(answer.json().at("/stretches/0").toString())
                .isEqualTo("{\"owner\":{\"key\":\"lily\",\"name\":\"Lily\"},\"start\":\"2026-10-01\","
                        + "\"end\":\"2026-11-10\",\"target\":2800,\"actual\":10000,\"results\":1}");
        assertThat(answer.json().at("/stretches/1/target").asLong()).isEqualTo(3_800);
        assertThat(answer.json().path("mayCorrect").asBoolean()).isTrue();
    }

    @Test
    void aManagerCorrectsTheDay() {
        Answer answer = put("2026-11-05", "tom");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/handovers/0/from").asText()).isEqualTo("2026-11-05");
        assertThat(answer.json().at("/stretches/1/start").asText()).isEqualTo("2026-11-05");
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        assertThat(put("2026-11-25", "tom").body()).contains("handovers[0]").contains("fault.future");
        assertThat(put("2026-11-05", "lily").body()).contains("fault.sameowner").contains("fault.otherownernow");
        assertThat(put("2026-11-05", "nobody-known").status()).isEqualTo(400);
        assertThat(put("soon", "tom").body()).contains("fault.date");
        assertThat(put("-999999999-01-01", "tom").body()).contains("fault.date");
        assertThat(tenure).isEqualTo(Tenure.of("lily").handedTo("tom", HANDOVER));
    }

    @Test
    void onlyWhoeverLeadsTheSalesCorrects() {
        site.logIn("lily");

        assertThat(put("2026-11-05", "tom").status()).isEqualTo(403);
        assertThat(rest.get("targets/SALES-1/tenure").json().path("mayCorrect").asBoolean())
                .isFalse();
        assertThat(rest.get("targets/SALES-9/tenure").status()).isEqualTo(404);
    }

    private Answer put(String from, String owner) {
        return rest.send(
                "PUT",
                "targets/SALES-1/tenure",
                "application/json",
                "{\"first\":\"lily\",\"handovers\":[{\"from\":\"" + from + "\",\"owner\":\"" + owner + "\"}]}");
    }
}
