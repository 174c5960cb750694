package io.attain.coaching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.calendar.InMemoryCalendars;
import io.attain.coaching.jira.CoachingOf;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import io.attain.targets.web.SalesRest;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's negotiating: a role-play held and scored 3, one held and scored 4.5, and one to come. */
class CoachingOverRestTest {

    private static final long ITEM = 40;

    private final SalesSite site = new SalesSite();
    private static final Today TODAY = SetClock.noonOf(LocalDate.of(2026, 11, 16));

    private final SalesRest sales = new SalesRest();
    private final RestInProcess rest = new RestInProcess(new CoachingResource(
            sales.asker,
            CoachingOf.site(
                    site, sales.access, new KnownPeople(new InMemoryTeams(), new InMemoryCalendars(), TODAY), TODAY)));
    private final MutableIssue item = sales.issue(ITEM, true);

    @BeforeEach
    void negotiating() {
        sales.logIn("lily");
        when(item.getAssigneeId()).thenReturn("lily");
        is(item, SalesIssueType.COACHING_ITEM);
        when(item.getSummary()).thenReturn("Lily: price talks");
        when(item.getCustomFieldValue(site.customField(SalesField.SKILL))).thenReturn("Negotiating");
        have(
                session(41, SalesStatus.HELD, Map.of(SalesField.SESSION_TYPE, "Role-play", SalesField.SCORE, 3.0)),
                session(42, SalesStatus.HELD, Map.of(SalesField.SCORE, 4.5)),
                session(43, SalesStatus.PLANNED, Map.of(SalesField.SCORE, 1.0)));
    }

    @Test
    void aSkillsSessionsAndHowFarItHasCome() {
        JsonNode coaching = rest.get("coaching/SALES-40").json();

        assertThat(coaching.path("skill").asText()).isEqualTo("Negotiating");
        assertThat(coaching.path("held").asInt()).isEqualTo(2);
        assertThat(coaching.path("meanScore").asDouble()).isEqualTo(3.8);
        assertThat(coaching.path("spread").asDouble()).isEqualTo(1.5);
        assertThat(coaching.path("latest").asDouble()).isEqualTo(4.5);
        assertThat(coaching.path("sessions").findValuesAsText("key"))
                .containsExactly("SALES-41", "SALES-42", "SALES-43");
        assertThat(coaching.at("/sessions/0"))
                .hasToString(
                        "{\"key\":\"SALES-41\",\"summary\":\"Session 41\",\"type\":\"Role-play\","
                                + "\"status\":\"as the reader's Jira calls HELD\",\"held\":true,\"score\":3.0,\"outOfScale\":false}");
        assertThat(coaching.at("/sessions/1/type").asText()).isEmpty();
    }

    @Test
    void aScoreOfNineIsToldAsWrittenAndNotCounted() {
        have(
                session(41, SalesStatus.HELD, Map.of(SalesField.SCORE, 3.0)),
                session(42, SalesStatus.HELD, Map.of(SalesField.SCORE, 9.0)));

        JsonNode coaching = rest.get("coaching/SALES-40").json();

        assertThat(coaching.path("meanScore").asDouble()).isEqualTo(3);
        assertThat(coaching.path("latest").asDouble()).isEqualTo(3);
        assertThat(coaching.at("/sessions/1/score").asDouble()).isEqualTo(9);
        assertThat(coaching.at("/sessions/1/outOfScale").asBoolean()).isTrue();
    }

    @Test
    void withoutASkillItIsWhatTheItemIsCalled() {
        when(item.getCustomFieldValue(site.customField(SalesField.SKILL))).thenReturn(null);

        assertThat(rest.get("coaching/SALES-40").json().path("skill").asText()).isEqualTo("Lily: price talks");
    }

    @Test
    void withoutASessionThereIsNoScore() {
        have();

        JsonNode coaching = rest.get("coaching/SALES-40").json();

        assertThat(coaching.path("held").asInt()).isZero();
        assertThat(List.of("meanScore", "spread", "latest"))
                .allSatisfy(figure -> assertThat(coaching.path(figure).isNull()).isTrue());
    }

    @Test
    void aSessionThatTheAskerMayNotSeeIsLeftOutOfAllFigures() {
        Issue hidden = session(42, SalesStatus.HELD, Map.of(SalesField.SCORE, 5.0));
        have(session(41, SalesStatus.HELD, Map.of(SalesField.SCORE, 3.0)), hidden);
        when(sales.access.maySee(any(), eq(hidden))).thenReturn(false);

        JsonNode coaching = rest.get("coaching/SALES-40").json();

        assertThat(coaching.path("sessions").findValuesAsText("key")).containsExactly("SALES-41");
        assertThat(coaching.path("meanScore").asDouble()).isEqualTo(3);
    }

    @Test
    void otherSubTasksAreNoSessions() {
        Issue request = session(44, SalesStatus.HELD, Map.of());
        when(request.getIssueTypeId()).thenReturn(SalesIssueType.SUPPORT_REQUEST.name());
        have(request);

        assertThat(rest.get("coaching/SALES-40").json().path("sessions")).isEmpty();
    }

    @Test
    void whatIsHiddenOrNoCoachingItemIsNotFound() {
        sales.issue(50, false);
        is(sales.issue(51, true), SalesIssueType.CUSTOMER);

        assertThat(rest.get("coaching/SALES-50").status()).isEqualTo(404);
        assertThat(rest.get("coaching/SALES-51").status()).isEqualTo(404);
        assertThat(rest.get("coaching/SALES-99").status()).isEqualTo(404);
    }

    @Test
    void whoIsNotLoggedInIsTurnedAway() {
        sales.logOut();

        assertThat(rest.get("coaching/SALES-40").status()).isEqualTo(401);
    }

    private void have(Issue... sessions) {
        when(item.getSubTaskObjects()).thenReturn(List.of(sessions));
    }

    private Issue session(long id, SalesStatus in, Map<SalesField, ?> values) {
        Issue session = site.issue(SalesIssueType.COACHING_SESSION, values);
        Status status = mock();
        when(status.getName()).thenReturn("as the reader's Jira calls " + in);
        when(session.getStatus()).thenReturn(status);
        when(session.getStatusId()).thenReturn(SalesSite.idOf(in));
        when(session.getKey()).thenReturn("SALES-" + id);
        when(session.getSummary()).thenReturn("Session " + id);
        when(sales.access.maySee(any(), eq(session))).thenReturn(true);
        return session;
    }

    private static void is(MutableIssue issue, SalesIssueType type) {
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn(type.name());
    }
}
