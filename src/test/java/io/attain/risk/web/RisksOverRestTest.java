package io.attain.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.openapi.FuzzedRequests;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import io.attain.risk.app.Streaks;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.TeamFixture;
import io.attain.teams.app.LeadingTeams;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RisksOverRestTest {

    private static final LocalDate TODAY = TeamFixture.JULY;

    private final SalesRest site = new SalesRest().at(SetClock.noonOf(TODAY));
    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final Alerts alerts = mock();
    private Alert kept = alert("lily");
    private final ProjectManager projects = mock();
    private final RestInProcess rest = new RestInProcess(new RisksResource(
            site.asker,
            alerts,
            new TellingAlerts(
                    site.asker,
                    List.of(new Streaks(mock(), new InMemoryVocabularies(), new InMemoryRuleVersions())),
                    site.people),
            new LeadingTeams(teams, calendars),
            projects));

    @BeforeEach
    void lilyAndTomAreAtRisk() {
        List<Alert> live =
                Stream.of("lily", "tom").map(RisksOverRestTest::alert).toList();
        when(alerts.live(TargetFixture.PROJECT)).thenReturn(live);
        keep(live.get(0));
        when(projects.getProjectObj(TargetFixture.PROJECT)).thenReturn(site.project);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        site.logIn("lily");
        FuzzedRequests.at(rest, site.asker, "/risks", "/risks/{id}/acknowledge");
    }

    @Test
    void withoutTeamsEveryManagerHearsOfEverybodyAndOthersOfThemselves() {
        assertThat(seenBy(manager("hugo"))).containsExactly("lily", "tom");
        assertThat(seenBy(site.logIn("tom"))).containsExactly("tom");
        assertThat(seenBy(site.logIn("ben"))).isEmpty();
    }

    @Test
    void withTeamsAManagerHearsOfThoseBelow() {
        teams.save(TargetFixture.PROJECT, TeamFixture.company());

        assertThat(seenBy(manager("hugo"))).containsExactly("lily");
        assertThat(seenBy(manager("anna"))).containsExactly("tom");
        assertThat(seenBy(manager("mei"))).containsExactly("lily", "tom");
        assertThat(seenBy(manager("ben"))).isEmpty();
        ApplicationUser leader = manager("rosa");
        when(site.access.leadsAll(leader, site.project)).thenReturn(true);
        assertThat(seenBy(leader)).containsExactly("lily", "tom");
    }

    @Test
    void theStandInHearsWhileTheManagerIsOnLeave() {
        teams.save(TargetFixture.PROJECT, TeamFixture.company());
        when(alerts.live(TargetFixture.PROJECT)).thenReturn(List.of(alert("anna")));

        assertThat(seenBy(site.logIn("tom"))).isEmpty();
        calendars.change(
                TargetFixture.PROJECT, calendar -> calendar.withLeave("anna", new Period(TODAY, TODAY.plusDays(1))));
        assertThat(seenBy(site.logIn("tom"))).containsExactly("anna");
    }

    @Test
    void ofWhatSomebodyDoesNotHearNobodyTakesNote() {
        teams.save(TargetFixture.PROJECT, TeamFixture.company());

        manager("anna");
        assertThat(acknowledge()).isEqualTo(404);
        manager("hugo");
        assertThat(acknowledge()).isEqualTo(204);
        assertThat(kept.state()).isEqualTo(Alert.State.ACKNOWLEDGED);
    }

    @Test
    void ofAnAlertThatBecameGraverNobodyTakesNoteUnseen() {
        teams.save(TargetFixture.PROJECT, TeamFixture.company());
        manager("hugo");
        Alert seen = alert("lily");
        keep(new Alert(1, seen.subject(), Severity.HIGH, seen.misses(), seen.raisedOn(), Alert.State.OPEN));

        assertThat(acknowledge("?severity=warning")).isEqualTo(409);
        assertThat(acknowledge("?severity=none")).isEqualTo(400);
        assertThat(kept.state()).isEqualTo(Alert.State.OPEN);
        assertThat(acknowledge("?severity=high")).isEqualTo(204);
    }

    @Test
    void inAnArchivedProjectNobodyTakesNote() {
        teams.save(TargetFixture.PROJECT, TeamFixture.company());
        manager("hugo");
        when(site.project.isArchived()).thenReturn(true);

        assertThat(acknowledge()).isEqualTo(409);
        assertThat(kept.state()).isEqualTo(Alert.State.OPEN);
    }

    private int acknowledge() {
        return acknowledge("");
    }

    private int acknowledge(String query) {
        return rest.send("POST", "risks/1/acknowledge" + query, "application/json", "")
                .status();
    }

    private void keep(Alert alert) {
        kept = alert;
        when(alerts.find(1)).thenReturn(Optional.of(alert));
        when(alerts.change(eq(1L), any())).thenAnswer(call -> {
            kept = call.<UnaryOperator<Alert>>getArgument(1).apply(kept);
            return Optional.of(kept);
        });
    }

    /** Who asks is logged in. */
    private List<String> seenBy(ApplicationUser asker) {
        assertThat(site.asker.user()).isSameAs(asker);
        return rest.get("risks?projectKey=SALES").json().path("alerts").findValuesAsText("key");
    }

    private ApplicationUser manager(String key) {
        ApplicationUser manager = site.logIn(key);
        when(site.access.manages(manager, site.project)).thenReturn(true);
        return manager;
    }

    private static Alert alert(String person) {
        return new Alert(
                1,
                new Alert.Subject(StreakPolicy.KIND, TargetFixture.PROJECT, person, Metric.CALLS.code()),
                Severity.WARNING,
                List.of(),
                TODAY,
                Alert.State.OPEN);
    }
}
