package io.attain.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.AoDatabase;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.store.StoredCalendars;
import io.attain.calendar.store.TestCalendars;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** November 2026: Mei manages the project, Lily and Tom sell, Guest only looks on. */
class CalendarOverRestTest {

    private static final String PATH = "projects/SALES/calendar";
    private static final String CALENDAR = "text/calendar";

    private final AoDatabase database = TestCalendars.database(AoDatabase.Engine.H2);
    private final StoredCalendars calendars = TestCalendars.node(database, TestCalendars.locks());
    private final SalesAccess access = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final UserManager users = mock();
    private final Project project = mock();
    private final ApplicationUser mei = person("mei");
    private final ApplicationUser lily = person("lily");
    private final ApplicationUser tom = person("tom");
    private final ApplicationUser guest = person("guest");
    private final List<String> watched = new ArrayList<>();
    private RestInProcess rest;

    @BeforeEach
    void startResources() {
        when(project.getId()).thenReturn(1L);
        ProjectManager projects = mock();
        when(projects.getProjectObjByKey("SALES")).thenReturn(project);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        when(access.maySee(any(), eq(project))).thenReturn(true);
        when(access.manages(mei, project)).thenReturn(true);
        List.of(mei, lily, tom)
                .forEach(user -> when(access.sells(user, project)).thenReturn(true));
        I18nResolver texts = mock();
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> said(call.getArguments()));
        Asker asker = new Asker(authentication, texts, projects, mock(IssueManager.class), access);
        Today today = new InNovember();
        CalendarPeople people = new CalendarPeople(asker, access, users);
        CalendarAnswers answers = new CalendarAnswers(asker, calendars, people, today);
        rest = new RestInProcess(
                new CalendarResource(
                        asker,
                        new CalendarReader(asker),
                        answers,
                        people,
                        today,
                        List.of((project, person) -> watched.add(project + " " + person))),
                new HolidayImportResource(asker, answers));
        logIn(mei);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void whereNothingIsKeptMondayToFridayAreWorked() {
        JsonNode told = rest.get(PATH).json();

        assertThat(told.path("year").asInt()).isEqualTo(2026);
        assertThat(told.path("today").asText()).isEqualTo("2026-11-23");
        assertThat(told.path("weekdays").toString()).isEqualTo("[{\"from\":null,\"days\":[1,2,3,4,5]}]");
        assertThat(told.path("days")).isEmpty();
        assertThat(told.path("closing").isNull()).isTrue();
        assertThat(told.path("mayManage").asBoolean()).isTrue();
    }

    @Test
    void weekdaysHoldFromADayOn() {
        JsonNode told = put("weekdays", "{\"from\": \"2027-01-01\", \"days\": [1,2,3,4,5,6]}")
                .json();

        assertThat(told.path("weekdays")).hasSize(2);
        assertThat(kept().team().isWorkingDay(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(delete("weekdays?from=2027-01-01").json().path("weekdays")).hasSize(1);
    }

    @Test
    void holidaysAndMakeUpDaysAreSetAndTakenAway() {
        JsonNode told = put(
                        "days?year=2026",
                        """
                        {"days": [
                          {"start": "2026-10-01", "end": "2026-10-08", "kind": "holiday", "name": "国庆节"},
                          {"start": "2026-10-10", "kind": "makeUp", "name": "国庆节"}]}
                        """)
                .json();

        assertThat(told.path("days")).hasSize(8);
        assertThat(told.at("/days/7").toString())
                .isEqualTo("{\"date\":\"2026-10-10\",\"kind\":\"makeUp\",\"name\":\"国庆节\"}");
        assertThat(rest.get(PATH + "?year=2025").json().path("days")).isEmpty();
        assertThat(delete("days?start=2026-10-01&end=2026-10-05").json().path("days"))
                .hasSize(4);
    }

    @Test
    void oneBadDayRefusesAll() {
        Answer answer = put(
                "days",
                """
                {"days": [
                  {"start": "2026-10-01", "kind": "holiday", "name": "国庆节"},
                  {"start": "2026-10-32", "kind": "holiday", "name": "国庆节"}]}
                """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText())
                .isEqualTo("attain.calendar.invalid.day [2026-10-32]");
        assertThat(kept().specialDays()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsField() {
        List<String> faults = new ArrayList<>();
        for (Answer answer : List.of(
                put("weekdays", "{\"days\": []}"),
                put("weekdays", "{\"days\": [8]}"),
                put("weekdays", "{\"from\": \"2027\", \"days\": [1]}"),
                put("days", "{}"),
                put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"fast\", \"name\": \"x\"}]}"),
                put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"holiday\"}]}"),
                put("leave", "{\"start\": \"2026-10-02\", \"end\": \"2026-10-02\"}"),
                put("leave", "{\"start\": \"2026-10-02\", \"end\": \"2028-10-02\"}"),
                put("leave", "{\"person\": \"nobody\", \"start\": \"2026-10-02\"}"),
                put("leave", "{\"person\": \"guest\", \"start\": \"2026-10-02\"}"),
                delete("days?start=1999-12-31"),
                post("closing", "application/json", "{\"through\": \"soon\"}"),
                rest.get(PATH + "?year=99999"))) {
            assertThat(answer.status()).isEqualTo(400);
            faults.add(answer.json().at("/errors/0/field").asText());
        }
        assertThat(faults)
                .containsExactly(
                        "days", "days", "from", "days", "kind", "name", "end", "end", "person", "person", "start",
                        "through", "year");
    }

    @Test
    void aRepKeepsTheirOwnLeaveAndSeesNobodyElses() {
        put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}");
        logIn(lily);
        JsonNode told = put("leave", "{\"start\": \"2026-12-07\", \"end\": \"2026-12-12\"}")
                .json();

        assertThat(told.path("mayManage").asBoolean()).isFalse();
        assertThat(told.path("mayTakeLeave").asBoolean()).isTrue();
        assertThat(told.path("leave").toString())
                .isEqualTo("[{\"person\":{\"key\":\"lily\",\"name\":\"Lily\"},"
                        + "\"start\":\"2026-12-07\",\"end\":\"2026-12-12\"}]");
        assertThat(put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}")
                        .status())
                .isEqualTo(403);
        assertThat(delete("leave?person=tom&start=2026-12-01").status()).isEqualTo(403);
        assertThat(delete("leave?start=2026-12-07").json().at("/leave/0/start").asText())
                .isEqualTo("2026-12-08");
        assertThat(watched).containsExactly("1 tom", "1 lily", "1 lily");
        logIn(mei);
        assertThat(rest.get(PATH).json().path("leave")).hasSize(2);
    }

    @Test
    void aManagerKeepsAnybodysLeaveAndThatOfPeopleWhoAreGoneCanBeTakenAway() {
        put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}");
        when(users.getUserByKey("tom")).thenReturn(null);

        assertThat(rest.get(PATH).json().at("/leave/0/person/name").asText()).isEqualTo("tom");
        assertThat(delete("leave?person=tom&start=2026-12-01").json().path("leave"))
                .isEmpty();
    }

    @Test
    void onlyWhoLeadsTheSalesChangesTheCalendar() {
        logIn(lily);
        for (Answer answer : List.of(
                put("weekdays", "{\"days\": [1]}"),
                delete("weekdays"),
                put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"holiday\", \"name\": \"x\"}]}"),
                delete("days?start=2026-10-02"),
                post("closing", "application/json", "{\"through\": \"2026-09\"}"),
                post("import", CALENDAR, "x"),
                post("import?dryRun=true", CALENDAR, "x"))) {
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(rest.get(PATH).status()).isEqualTo(200);
        logIn(guest);
        assertThat(put("leave", "{\"start\": \"2026-12-07\"}").status()).isEqualTo(403);
        assertThat(rest.get(PATH).json().path("mayTakeLeave").asBoolean()).isFalse();
    }

    @Test
    void strangersAreToldNothing() {
        assertThat(rest.get("projects/SECRET/calendar").status()).isEqualTo(404);
        when(access.maySee(any(), eq(project))).thenReturn(false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(put("weekdays", "{\"days\": [1]}").status()).isEqualTo(404);
        assertThat(post("import", CALENDAR, "x").status()).isEqualTo(404);
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(rest.get(PATH).status()).isEqualTo(401);
    }

    @Test
    void aClosedMonthNeverChanges() {
        JsonNode told = post("closing", "application/json", "{\"through\": \"2026-10\"}")
                .json();
        assertThat(told.path("closing").toString())
                .isEqualTo("{\"through\":\"2026-10\",\"by\":{\"key\":\"mei\",\"name\":\"Mei\"},"
                        + "\"at\":\"2026-11-23T01:00:00Z\"}");

        Answer leave = put("leave", "{\"person\": \"tom\", \"start\": \"2026-10-30\", \"end\": \"2026-11-03\"}");
        assertThat(leave.status()).isEqualTo(409);
        assertThat(leave.json().at("/errors/0/message").asText())
                .isEqualTo("attain.calendar.refused.closed [2026-10-30attain.kernel.list.separator2026-10-31]");
        assertThat(put("weekdays", "{\"days\": [1]}").status()).isEqualTo(409);
        assertThat(post("closing", "application/json", "{\"through\": \"2026-11\"}")
                        .status())
                .isEqualTo(409);
        assertThat(kept().leave()).isEmpty();
    }

    @Test
    void ofManyClosedDaysOnlySomeAreNamed() {
        post("closing", "application/json", "{\"through\": \"2026-10\"}");

        assertThat(put("leave", "{\"start\": \"2026-10-01\", \"end\": \"2026-11-01\"}")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .startsWith("attain.calendar.refused.closed [attain.calendar.refused.more [2026-10-01")
                .endsWith("2026-10-10, 21]]");
    }

    @Test
    void aDryRunTellsAndTheImportTakes() throws IOException {
        String file = sample();
        JsonNode dry = post("import?dryRun=true", CALENDAR, file).json();
        assertThat(states(dry)).containsExactly("taken", "taken", "taken", "skipped", "taken");
        assertThat(dry.path("days").asInt()).isEqualTo(12);
        assertThat(dry.at("/events/3/reason").asText()).isEqualTo("attain.calendar.import.notMarked");
        assertThat(dry.at("/events/2").toString())
                .startsWith("{\"summary\":\"国庆节（休）\",\"kind\":\"holiday\","
                        + "\"when\":[{\"start\":\"2026-10-01\",\"end\":\"2026-10-08\"}],\"state\":\"taken\"");
        assertThat(kept().specialDays()).isEmpty();

        JsonNode done = post("import", CALENDAR, file).json();
        assertThat(done.path("dryRun").asBoolean()).isFalse();
        assertThat(kept().specialDays()).hasSize(12);
        assertThat(kept().team().workingDays(Period.of(YearMonth.of(2026, 10)))).isEqualTo(22 - 5 + 1);
        assertThat(states(post("import", CALENDAR, file).json()))
                .containsExactly("present", "present", "present", "skipped", "present");
    }

    @Test
    void aBrokenFileIsRefusedInWords() {
        Answer broken = post("import?dryRun=true", CALENDAR, "<html>Log in</html>");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().at("/errors/0/message").asText()).isEqualTo("attain.calendar.import.notACalendar");

        Answer large = post("import", CALENDAR, "BEGIN:VCALENDAR\n" + "x".repeat(5 * 1024 * 1024));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.json().at("/errors/0/message").asText()).isEqualTo("attain.calendar.import.tooLarge [2]");
    }

    private static List<String> states(JsonNode told) {
        List<String> states = new ArrayList<>();
        told.path("events").forEach(event -> states.add(event.path("state").asText()));
        return states;
    }

    private static String sample() throws IOException {
        try (InputStream file =
                CalendarOverRestTest.class.getResourceAsStream("/io/attain/calendar/ics/china-2026.ics")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ProjectCalendar kept() {
        return calendars.of(1);
    }

    private Answer put(String path, String body) {
        return rest.send("PUT", PATH + "/" + path, "application/json", body);
    }

    private Answer post(String path, String mediaType, String body) {
        return rest.send("POST", PATH + "/" + path, mediaType, body);
    }

    private Answer delete(String path) {
        return rest.send("DELETE", PATH + "/" + path, "application/json", "");
    }

    private void logIn(ApplicationUser user) {
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    private ApplicationUser person(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }

    private static String said(Object[] arguments) {
        Object[] given = Arrays.copyOfRange(arguments, 2, arguments.length);
        return given.length == 0 ? (String) arguments[1] : arguments[1] + " " + Arrays.toString(given);
    }

    private static final class InNovember implements Today {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-23T01:00:00Z");
        }

        @Override
        public ZoneId zoneOf(String userKey) {
            return ZoneId.of("Asia/Shanghai");
        }
    }
}
