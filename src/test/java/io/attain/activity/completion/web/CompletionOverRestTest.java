package io.attain.activity.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.activity.Everybody;
import io.attain.activity.LogFacts;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.completion.app.Completions;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Rights;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.web.SalesRest;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.app.KnownPeople;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily and Tom sell, Mei leads; it is Friday the 27th of November 2026, and nobody has targets of key actions. */
class CompletionOverRestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String WEEK = "completion?projectKey=SALES";
    private static final String WHY = "completion/why?projectKey=SALES&person=%s&action=%s";

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(TargetFixture.PROJECT, nodes);
    private final SalesRest people = new SalesRest(site);
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryFacts facts = spy(new InMemoryFacts());
    private final Rights rights = mock();
    private final InMemoryVocabularies words = new InMemoryVocabularies();
    private long logs;
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        Today today = SetClock.noonOf(MONDAY.plusDays(4));
        facts.markWhole(TargetFixture.PROJECT);
        when(rights.reach(anyLong(), anyString())).thenReturn(Reach.ALL);
        ExpectedLogs expected = new ExpectedLogs(calendars, teams, new Everybody());
        DailyTargetBook targets = new DailyTargetBook(Forests.reading(nodes), new TargetCalendars(calendars), mock());
        Completions completions = new Completions(
                project -> List.of("tom", "lily"),
                new KnownPeople(teams, calendars, today),
                rights,
                new PersonDays(new FactBook(facts, List.of(), mock()), expected, today),
                targets,
                expected,
                words);
        people.at(today).logIn("mei");
        rest = new RestInProcess(
                new CompletionResource(people.targetAsker, completions, words, new InMemoryPeople("lily", "tom")));
    }

    @Test
    void eachPersonsWeekIsToldByActionWithTheTeams() {
        log("lily", 0, Map.of(Metric.CALLS, 12));
        log("lily", 1, Map.of(Metric.CALLS, 3, Metric.VISITS, 3));
        log("tom", 2, Map.of(Metric.CALLS, 5));
        log("tom", -1, Map.of(Metric.CALLS, 50));

        JsonNode told = told(rest.get(WEEK));
        assertThat(told.path("week").asText()).isEqualTo("2026-11-23");
        assertThat(told.path("actions"))
                .extracting(each -> each.path("name").asText())
                .containsExactly("Calls", "Visits", "Needs analyses");
        assertThat(told.path("people"))
                .extracting(each -> each.at("/person/name").asText())
                .containsExactly("Lily", "Tom");
        assertThat(told.at("/people/0/cells/0")).hasToString("{\"done\":15,\"due\":10,\"rate\":1.5,\"shown\":1}");
        assertThat(told.at("/people/0/shown").decimalValue()).isEqualByComparingTo("0.666667");
        assertThat(told.at("/people/1/cells/0")).hasToString("{\"done\":5,\"due\":10,\"rate\":0.5,\"shown\":0.5}");
        assertThat(told.at("/team/0"))
                .as("Lily's surplus is not Tom's")
                .hasToString("{\"done\":20,\"due\":20,\"rate\":1,\"shown\":0.75}");
    }

    @Test
    void allPeoplesDaysAreAskedForAtOnce() {
        told(rest.get(WEEK));

        Period week = new Period(MONDAY, MONDAY.plusDays(7));
        verify(facts).forEachDay(eq(TargetFixture.PROJECT), isNull(), eq(week), any());
    }

    @Test
    void theDaysBehindAFigureSumToIt() {
        log("lily", 0, Map.of(Metric.CALLS, 4));
        log("lily", 2, Map.of(Metric.CALLS, 3));
        calendars.change(
                TargetFixture.PROJECT,
                calendar -> calendar.withLeave("lily", new Period(MONDAY.plusDays(3), MONDAY.plusDays(4))));

        JsonNode why = told(rest.get(WHY.formatted("lily", "calls")));
        assertThat(why.path("days"))
                .extracting(day -> day.path("state").asText())
                .containsExactly("logged", "missing", "logged", "leave", "pending", "off", "off");
        assertThat(why.path("days").findValues("done").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(7);
        assertThat(why.at("/days/1/due").asInt()).isEqualTo(2);
        assertThat(why.at("/days/3/due").asInt()).isZero();
        assertThat(why.path("total")).hasToString("{\"done\":7,\"due\":8,\"rate\":0.875,\"shown\":0.875}");
        assertThat(why.path("weekly").asInt()).isEqualTo(10);
        assertThat(why.path("ofTargets").asBoolean()).isFalse();
        assertThat(why.path("mine").asBoolean()).isFalse();
    }

    @Test
    void whatIsArchivedIsNoLongerAskedFor() {
        words.demo(TargetFixture.PROJECT);
        log("lily", 0, Map.of(Metric.VISITS, 4));

        JsonNode why = told(rest.get(WHY.formatted("lily", "visits")));

        assertThat(why.path("total").path("due").asInt()).isZero();
        assertThat(why.path("weekly").asInt()).isZero();
    }

    @Test
    void anyDayNamesItsWeek() {
        log("tom", -1, Map.of(Metric.CALLS, 50));

        JsonNode before = told(rest.get(WEEK + "&week=2026-11-22"));
        assertThat(before.path("week").asText()).isEqualTo("2026-11-16");
        assertThat(before.at("/people/1/cells/0/rate").asInt()).isEqualTo(5);
        assertThat(rest.get(WEEK + "&week=soon").status()).isEqualTo(400);
        assertThat(rest.get(WHY.formatted("lily", "calls") + "&week=2026-13-01").status())
                .isEqualTo(400);
        assertThat(rest.get(WEEK + "&start=-1").status()).isEqualTo(400);
        assertThat(told(rest.get(WEEK + "&start=1")).path("people")).hasSize(1);
        assertThat(told(rest.get(WEEK + "&start=9")).path("people")).isEmpty();
    }

    @Test
    void whoMayNotKnowOfSomebodyIsToldThereIsNobody() {
        when(rights.reach(TargetFixture.PROJECT, "lily")).thenReturn(Reach.OWN);
        people.logIn("lily");

        assertThat(told(rest.get(WEEK)).path("people"))
                .extracting(each -> each.at("/person/name").asText())
                .containsExactly("Lily");
        assertThat(told(rest.get(WEEK)).path("count").asInt()).isOne();
        Answer toms = rest.get(WHY.formatted("tom", "calls"));
        assertThat(toms.status()).isEqualTo(404);
        assertThat(toms.body().replace("tom", "nobody"))
                .isEqualTo(rest.get(WHY.formatted("nobody", "calls")).body());
        assertThat(rest.get(WHY.formatted("lily", "revenue")).status()).isEqualTo(404);
        assertThat(rest.get(WHY.formatted("lily", "juggling")).status()).isEqualTo(404);

        when(rights.reach(any(Long.class), any())).thenReturn(Reach.TOTALS);
        assertThat(told(rest.get(WEEK)).path("people")).isEmpty();
    }

    /** Lily was Anna's until Tuesday and is Mei's from Wednesday on; Mei is told of three of her five days. */
    @Test
    void whatWasBeforeATransferStaysWithTheTeamOfThen() {
        LocalDate wednesday = MONDAY.plusDays(2);
        Member before = new Member("lily", new Period(MONDAY.minusDays(90), wednesday));
        Member since = new Member("lily", new Period(wednesday, MONDAY.plusDays(90)));
        teams.save(TargetFixture.PROJECT, new TeamTree(1, List.of(team(1, "anna", before), team(2, "mei", since))));
        when(rights.reach(anyLong(), anyString())).thenReturn(Reach.TEAMS);
        log("lily", 1, Map.of(Metric.CALLS, 7));
        log("lily", 2, Map.of(Metric.CALLS, 3));

        assertThat(told(rest.get(WEEK)).at("/people/0/cells/0"))
                .hasToString("{\"done\":3,\"due\":6,\"rate\":0.5,\"shown\":0.5}");
        assertThat(told(rest.get(WHY.formatted("lily", "calls"))).path("days").findValuesAsText("date"))
                .startsWith("2026-11-25")
                .hasSize(5);
    }

    @Test
    void whoIsNotLoggedInIsToldSo() {
        people.logOut();
        assertThat(rest.get(WEEK).status()).isEqualTo(401);
        assertThat(rest.get(WHY.formatted("lily", "calls")).status()).isEqualTo(401);
    }

    /** A submitted log, so many days after Monday. */
    private void log(String owner, int later, Map<Metric, Integer> counts) {
        DailyLog.Content content = new DailyLog.Content(counts, List.of(), "", List.of(), "");
        DailyLog log = new DailyLog(TargetFixture.PROJECT, owner, MONDAY.plusDays(later), content, true, Instant.EPOCH);
        long id = ++logs;
        facts.replace(Source.LOG, Map.of(id, LogFacts.of(id, log)));
        facts.replaceDays(Map.of(id, LogFacts.dayOf(id, log)));
    }

    private static Team team(long id, String manager, Member member) {
        return new Team(id, null, new Label("Team " + id, ""), manager, null, List.of(member));
    }

    private static JsonNode told(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
