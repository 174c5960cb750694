package io.attain.activity.weekly.web;

import static io.attain.activity.weekly.app.WeekFixture.FRIDAY;
import static io.attain.activity.weekly.app.WeekFixture.MONDAY;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.AoDatabase;
import io.attain.RestInProcess;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.app.LeastTouchedCustomers;
import io.attain.activity.weekly.app.ReportedTeams;
import io.attain.activity.weekly.app.ToldReports;
import io.attain.activity.weekly.app.WeekFixture;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Metric;
import io.attain.kernel.Reach;
import io.attain.targets.web.SalesRest;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei leads the east, Hugo the south; Lin leads all. */
class WeeklyReportOverRestTest {

    private static final String REPORT = "weekly-report?projectKey=SALES";

    @AutoClose
    private final AoDatabase database = WeekFixture.h2();

    private final WeekFixture site = new WeekFixture(database);
    private final SalesRest people = new SalesRest().at(site.clock);
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.team("lily", "tom");
        site.rights.reach = Reach.TEAMS;
        people.logIn("mei");
        when(people.access.manages(any(), any(Project.class))).thenReturn(true);
        when(people.access.maySee(any(), any(Issue.class))).thenReturn(true);
        when(people.project.getName()).thenReturn("Sales");
        rest = new RestInProcess(new WeeklyReportResource(
                people.asker,
                new AskedReport.Asking(
                        people.asker, new ReportedTeams(site.teams, site.calendars, site.rights, site.clock)),
                telling()));
    }

    private TellingReports telling() {
        InMemoryPeople known = new InMemoryPeople("lily", "tom", "kim", "mei");
        return new TellingReports(
                people.targetAsker,
                new ToldReports(site.reports, site.frozen),
                new TellingLeastTouched(
                        people.asker, new LeastTouchedCustomers(site.touching), people.targetAsker.issues(), known),
                new TellingSlipped(people.asker, people.targetAsker.issues(), known),
                site.words,
                people.salesProjects,
                known);
    }

    @Test
    void eachFigureIsToldBesideTheWeekBeforeAndWithWho() {
        site.won(1, "lily", MONDAY, 70_000);
        site.way(2, "tom", MONDAY.minusDays(2), "lead", FRIDAY, "visited");
        site.log("lily", MONDAY, 12, new Problem("Price", "too high"));

        JsonNode told = told(REPORT);

        assertThat(told.path("name").asText()).isEqualTo("East");
        assertThat(told.path("week").asText()).isEqualTo("2026-11-23");
        assertThat(told.path("conversionFrom").asText()).isEqualTo("2026-08-31");
        assertThat(told.at("/won/now")).hasToString("{\"count\":1,\"amount\":70000}");
        assertThat(told.at("/won/ids")).hasToString("[1]");
        assertThat(told.at("/won/people/0/person/name").asText()).isEqualTo("Lily");
        assertThat(told.at("/stages/0/stage").asText()).isEqualTo("lead");
        assertThat(told.at("/stages/0/now/movedOn").asInt()).isOne();
        assertThat(told.at("/stages/0/now/conversion").isNull()).as("of one").isTrue();
        assertThat(told.at("/stages/0/cameBefore").asInt()).isOne();
        assertThat(told.at("/stages/2/ids")).hasToString("[2]");
        assertThat(told.at("/actions/0/name").asText()).isEqualTo("Calls");
        assertThat(told.at("/actions/0/now"))
                .hasToString("{\"done\":12,\"met\":10,\"due\":20,\"rate\":0.6,\"shown\":0.5}");
        assertThat(told.at("/problems/0/examples/0/note").asText()).isEqualTo("too high");
        assertThat(told.at("/logs/now")).hasToString("{\"expected\":6,\"handedIn\":1,\"onTime\":1}");
        assertThat(told.at("/logs/people/1/missing")).hasToString("[\"2026-11-23\",\"2026-11-24\",\"2026-11-25\"]");
        assertThat(told.at("/targets/0/now/pace").asText()).isEqualTo("atRisk");
        assertThat(told.at("/targets/0/parts")).hasSize(2);
    }

    @Test
    void aWeekThatHasClosedKeepsItsFiguresAndTellsWhatWasCorrectedSince() {
        site.won(1, "lily", MONDAY, 70_000);
        site.log("lily", MONDAY, 12, new Problem("Price", "too high"));
        site.posted(1, 100, "lily", MONDAY, 70_000);
        assertThat(told(REPORT).path("closedAt").isNull()).isTrue();
        site.today = MONDAY.plusDays(10);
        assertThat(site.freezing.freeze(PROJECT, site.today)).isPositive();

        site.won(2, "tom", FRIDAY, 30_000);
        site.won(1, "lily", MONDAY, 60_000);
        site.log("lily", MONDAY, 12);

        JsonNode week = told(REPORT + "&week=2026-11-23");
        assertThat(week.path("closedAt").asText()).isEqualTo("2026-12-03T12:00:00Z");
        assertThat(week.at("/won/now")).hasToString("{\"count\":1,\"amount\":70000}");
        assertThat(week.at("/won/since")).hasToString("{\"count\":2,\"amount\":90000}");
        assertThat(week.at("/won/people/0/since")).hasToString("{\"count\":1,\"amount\":60000}");
        assertThat(week.at("/problems/0/tag").asText()).isEqualTo("price");
        assertThat(week.at("/problems/0/now").asInt()).isOne();
        assertThat(week.at("/problems/0/since").asInt()).isZero();
        assertThat(week.at("/logs/since").isNull()).as("not corrected").isTrue();
        assertThat(week.at("/targets/0/now/actual").asInt()).isEqualTo(70_000);
        assertThat(told(REPORT).at("/won/before")).as("as it closed").hasToString("{\"count\":1,\"amount\":70000}");
        assertThat(rest.get("weekly-report/export?projectKey=SALES&week=2026-11-23")
                        .body())
                .as("the file tells both")
                .contains("weekly.won,,1,,,0,,,2,,\r\n", "weekly.amount,,700.00,,,0.00,,,900.00,,\r\n");
    }

    @Test
    void ownCustomersAreToldWithTheirShareAndThoseThatWereTouchedLeast() {
        LongStream.rangeClosed(7, 10).forEach(id -> {
            people.issue(id, true);
            site.owned.add(new OwnCustomer(id, id == 10 ? "tom" : "lily", id == 9 ? "A" : "B"));
        });
        people.issue(11, false);
        site.owned.add(new OwnCustomer(11, "tom", "A"));
        site.touched("tom", MONDAY, 7);
        site.touched("lily", MONDAY.minusDays(1), 8);
        site.touched("lily", MONDAY.minusDays(10), 9);

        JsonNode contacts = told("weekly-report/contacts?projectKey=SALES");
        assertThat(contacts.at("/own/now")).hasToString("{\"touched\":1,\"own\":5,\"rate\":0.2}");
        assertThat(contacts.at("/own/before")).hasToString("{\"touched\":1,\"own\":5,\"rate\":0.2}");
        assertThat(contacts.at("/own/ids")).hasToString("[7]");
        assertThat(contacts.at("/own/left")).hasToString("[8,9,10,11]");
        assertThat(contacts.at("/own/people/0/person/name").asText()).isEqualTo("Lily");
        assertThat(contacts.at("/own/people/0/left")).hasToString("[8,9]");
        assertThat(contacts.at("/least/customers"))
                .extracting(each -> each.path("key").asText(), each -> each.path("last")
                        .asText())
                .containsExactly(tuple("SALES-9", "2026-11-13"), tuple("SALES-10", "null"));
        assertThat(contacts.at("/least/customers/0/days").asInt()).isEqualTo(14);
        assertThat(contacts.at("/least/restricted").asInt())
                .as("nobody sees 11")
                .isOne();
        assertThat(rest.get("weekly-report/export?projectKey=SALES").body())
                .contains("attain.activity.weekly.own,,1,5,0.2")
                .contains("SALES-9");
    }

    @Test
    void whatSlippedIsToldWithTheDaysItWasAndIsExpectedOn() {
        people.issue(7, true);
        people.issue(8, false);
        site.putOff(7, "lily", FRIDAY, MONDAY, FRIDAY.plusDays(20));
        site.putOff(8, "tom", FRIDAY, MONDAY, FRIDAY.plusDays(20));
        site.putOff(9, "tom", FRIDAY, MONDAY, FRIDAY.plusDays(1));
        site.putOff(10, "lily", FRIDAY.minusDays(7), MONDAY.minusDays(7), FRIDAY.plusDays(20));

        JsonNode slipped = told(REPORT).path("slipped");
        assertThat(slipped.at("/all/now")).hasToString("{\"count\":2,\"amount\":1000}");
        assertThat(slipped.at("/all/before")).hasToString("{\"count\":1,\"amount\":500}");
        assertThat(slipped.at("/all/ids")).hasToString("[7,8]");
        assertThat(slipped.path("deals")).hasSize(1);
        assertThat(slipped.at("/deals/0/key").asText()).isEqualTo("SALES-7");
        assertThat(slipped.at("/deals/0/owner/name").asText()).isEqualTo("Lily");
        assertThat(slipped.at("/deals/0/from").asText()).isEqualTo("2026-11-27");
        assertThat(slipped.at("/deals/0/to").asText()).isEqualTo("2026-12-17");
        assertThat(slipped.path("restricted").asInt()).isOne();
        assertThat(rest.get("weekly-report/export?projectKey=SALES").body())
                .contains("attain.activity.weekly.slipped,,2,,,1,")
                .contains("2026-11-27 → 2026-12-17");

        site.today = MONDAY.plusDays(10);
        site.freezing.freeze(PROJECT, site.today);
        site.putOff(8, "tom", MONDAY.minusDays(20), MONDAY, FRIDAY.plusDays(20));

        JsonNode closed = told(REPORT + "&week=2026-11-23").at("/slipped/all");
        assertThat(closed.path("now"))
                .as("with the one that was to close on Saturday")
                .hasToString("{\"count\":3,\"amount\":1500}");
        assertThat(closed.path("since")).hasToString("{\"count\":2,\"amount\":1000}");
    }

    @Test
    void aClosedWeekKeepsTagsHoweverTheyAreWritten() {
        site.log(
                "lily",
                MONDAY,
                12,
                new Problem("price", ""),
                new Problem("price@kim", ""),
                new Problem("50 %+\r\nlate", ""));
        site.today = MONDAY.plusDays(10);
        site.freezing.freeze(PROJECT, site.today);
        site.log("lily", MONDAY, 12);

        assertThat(told(REPORT + "&week=2026-11-23").path("problems"))
                .extracting(
                        each -> each.path("tag").asText(),
                        each -> each.path("now").asInt(),
                        each -> each.path("people").size())
                .containsExactly(tuple("50 %+\r\nlate", 1, 1), tuple("price", 1, 1), tuple("price@kim", 1, 1));
    }

    @Test
    void aClosedWeekKeepsAnActionThatNoLogTellsOfAnyMore() {
        site.words.save(PROJECT, new Vocabulary(1, List.of(new Word(Metric.CALLS, new Label("Calls", ""), 0, false))));
        site.log("lily", MONDAY, 12);
        site.today = MONDAY.plusDays(10);
        site.freezing.freeze(PROJECT, site.today);
        site.log("lily", MONDAY, 0);

        JsonNode calls = told(REPORT + "&week=2026-11-23").at("/actions/0");
        assertThat(calls.at("/now/done").asInt()).isEqualTo(12);
        assertThat(calls.at("/since/done").asText()).isEqualTo("0");
        assertThat(calls.at("/people/0/person/name").asText()).isEqualTo("Lily");
    }

    @Test
    void managersAreToldOfTheTeamsThatTheyLead() {
        assertThat(told(REPORT).path("teams")).hasToString("[{\"id\":1,\"name\":\"East\",\"level\":0}]");
        assertThat(rest.get(REPORT + "&team=2").status()).isEqualTo(404);
        assertThat(rest.get(REPORT + "&team=2").body())
                .isEqualTo(rest.get(REPORT + "&team=nonsense").body());

        people.logIn("hugo");
        assertThat(told(REPORT).path("name").asText()).isEqualTo("South");

        people.logIn("somebody");
        assertThat(rest.get(REPORT).status()).isEqualTo(404);
    }

    @Test
    void leadersAreToldOfAll() {
        site.rights.reach = Reach.ALL;
        people.logIn("lin");

        assertThat(told(REPORT).path("team").isNull()).isTrue();
        assertThat(told(REPORT).path("name").asText()).isEqualTo("Sales");
        assertThat(told(REPORT).path("teams")).hasSize(3);
        assertThat(told(REPORT + "&team=2").path("name").asText()).isEqualTo("South");
        assertThat(told(REPORT).at("/logs/people")).hasSize(3);
    }

    @Test
    void withoutTeamsTheProjectIsOne() {
        site.teams.save(PROJECT, new TeamTree(site.teams.of(PROJECT).version() + 1, TeamTree.NONE.teams()));

        assertThat(told(REPORT).path("teams")).hasSize(1);
        assertThat(told(REPORT).at("/logs/people")).hasSize(3);
    }

    @Test
    void whoLeadsNobodyIsToldNothing() {
        when(people.access.manages(any(), any(Project.class))).thenReturn(false);
        assertThat(rest.get(REPORT).status()).isEqualTo(403);
        people.logOut();
        assertThat(rest.get(REPORT).status()).isEqualTo(401);
    }

    @Test
    void aWeekIsNamedByAnyOfItsDaysAndHasBegun() {
        assertThat(told(REPORT + "&week=2026-11-22").path("week").asText()).isEqualTo("2026-11-16");
        assertThat(rest.get(REPORT + "&week=2026-11-30").status()).isEqualTo(400);
        assertThat(told(REPORT).path("week").asText()).isEqualTo("2026-11-23");
        site.today = MONDAY;
        assertThat(told(REPORT).path("week").asText())
                .as("on Monday one looks back")
                .isEqualTo("2026-11-16");
        assertThat(rest.get(REPORT + "&week=soon").status()).isEqualTo(400);
    }

    private JsonNode told(String path) {
        RestInProcess.Answer answer = rest.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
