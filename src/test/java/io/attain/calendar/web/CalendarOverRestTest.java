package io.attain.calendar.web;

import static io.attain.calendar.web.CalendarRest.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Period;
import io.attain.openapi.FuzzedRequests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Mei manages the project, Lily and Tom sell, Guest only looks on. */
class CalendarOverRestTest {

    private static final String CALENDAR = "text/calendar";

    @AutoClose
    private final CalendarRest site = new CalendarRest();

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(
                site.rest,
                site.asker,
                "/projects/{projectKey}/calendar",
                "/projects/{projectKey}/calendar/days",
                "/projects/{projectKey}/calendar/leave",
                "/projects/{projectKey}/calendar/weekdays",
                "/projects/{projectKey}/calendar/closing");
    }

    @Test
    void whereNothingIsKeptMondayToFridayAreWorked() {
        JsonNode told = site.rest.get(PATH).json();

        assertThat(told.path("year").asInt()).isEqualTo(2026);
        assertThat(told.path("today").asText()).isEqualTo("2026-11-23");
        assertThat(told.path("weekdays").toString()).isEqualTo("[{\"from\":null,\"days\":[1,2,3,4,5]}]");
        assertThat(told.path("days")).isEmpty();
        assertThat(told.path("closing").isNull()).isTrue();
        assertThat(told.path("mayManage").asBoolean()).isTrue();
    }

    @Test
    void weekdaysHoldFromADayOn() {
        JsonNode told = site.put("weekdays", "{\"from\": \"2027-01-01\", \"days\": [1,2,3,4,5,6]}")
                .json();

        assertThat(told.path("weekdays")).hasSize(2);
        assertThat(site.kept().team().isWorkingDay(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(site.delete("weekdays?from=2027-01-01").json().path("weekdays"))
                .hasSize(1);
    }

    @Test
    void holidaysAndMakeUpDaysAreSetAndTakenAway() {
        JsonNode told = site.put(
                        "days?year=2026",
                        """
                        {"days": [
                          {"start": "2026-10-01", "end": "2026-10-08", "kind": "holiday", "name": "国庆节"},
                          {"start": "2026-10-10", "kind": "makeUp", "name": "国庆节"}]}
                        """)
                .json();

        assertThat(told.path("days")).hasSize(8);
        assertThat(site.watched).containsExactly("1 null");
        assertThat(told.at("/days/7").toString())
                .isEqualTo("{\"date\":\"2026-10-10\",\"kind\":\"makeUp\",\"name\":\"国庆节\"}");
        assertThat(site.rest.get(PATH + "?year=2025").json().path("days")).isEmpty();
        assertThat(site.delete("days?start=2026-10-01&end=2026-10-05").json().path("days"))
                .hasSize(4);
    }

    @Test
    void aRepKeepsTheirOwnLeaveAndSeesNobodyElses() {
        site.put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}");
        site.logIn(site.lily);
        JsonNode told = site.put("leave", "{\"start\": \"2026-12-07\", \"end\": \"2026-12-12\"}")
                .json();

        assertThat(told.path("mayManage").asBoolean()).isFalse();
        assertThat(told.path("mayTakeLeave").asBoolean()).isTrue();
        assertThat(told.path("leave").toString())
                .isEqualTo("[{\"person\":{\"key\":\"lily\",\"name\":\"Lily\"},"
                        + "\"start\":\"2026-12-07\",\"end\":\"2026-12-12\",\"part\":\"whole\"}]");
        assertThat(site.put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}")
                        .status())
                .isEqualTo(403);
        assertThat(site.delete("leave?person=tom&start=2026-12-01").status()).isEqualTo(403);
        assertThat(site.delete("leave?start=2026-12-07")
                        .json()
                        .at("/leave/0/start")
                        .asText())
                .isEqualTo("2026-12-08");
        assertThat(site.watched).containsExactly("1 tom", "1 lily", "1 lily");
        site.logIn(site.mei);
        assertThat(site.rest.get(PATH).json().path("leave")).hasSize(2);
    }

    @Test
    void halfADayIsNotedByItsPart() {
        site.logIn(site.lily);
        assertThat(site.put("leave", "{\"start\": \"2026-12-07\", \"part\": \"afternoon\"}")
                        .json()
                        .at("/leave/0/part")
                        .asText())
                .isEqualTo("afternoon");
        Answer refused = site.put("leave", "{\"start\": \"2026-12-07\", \"part\": \"evening\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("part");
    }

    @Test
    void aManagerKeepsAnybodysLeaveAndThatOfPeopleWhoAreGoneCanBeTakenAway() {
        site.put("leave", "{\"person\": \"tom\", \"start\": \"2026-12-01\"}");
        when(site.users.getUserByKey("tom")).thenReturn(null);

        assertThat(site.rest.get(PATH).json().at("/leave/0/person/name").asText())
                .isEqualTo("tom");
        assertThat(site.delete("leave?person=tom&start=2026-12-01").json().path("leave"))
                .isEmpty();
    }

    @Test
    void onlyWhoLeadsTheSalesChangesTheCalendar() {
        site.logIn(site.lily);
        for (Answer answer : List.of(
                site.put("weekdays", "{\"days\": [1]}"),
                site.delete("weekdays"),
                site.put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"holiday\", \"name\": \"x\"}]}"),
                site.delete("days?start=2026-10-02"),
                site.post("closing", "application/json", "{\"through\": \"2026-09\"}"),
                site.post("import", CALENDAR, "x"),
                site.post("import?dryRun=true", CALENDAR, "x"))) {
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(site.rest.get(PATH).status()).isEqualTo(200);
        site.logIn(site.guest);
        assertThat(site.put("leave", "{\"start\": \"2026-12-07\"}").status()).isEqualTo(403);
        assertThat(site.rest.get(PATH).json().path("mayTakeLeave").asBoolean()).isFalse();
    }

    @Test
    void strangersAreToldNothing() {
        assertThat(site.rest.get("projects/SECRET/calendar").status()).isEqualTo(404);
        when(site.access.maySee(any(), eq(site.project))).thenReturn(false);
        assertThat(site.rest.get(PATH).status()).isEqualTo(404);
        assertThat(site.put("weekdays", "{\"days\": [1]}").status()).isEqualTo(404);
        assertThat(site.post("import", CALENDAR, "x").status()).isEqualTo(404);
        site.logIn(null);
        assertThat(site.rest.get(PATH).status()).isEqualTo(401);
    }

    @Test
    void aClosedMonthNeverChanges() {
        JsonNode told = site.post("closing", "application/json", "{\"through\": \"2026-10\"}")
                .json();
        assertThat(told.path("closing").toString())
                .isEqualTo("{\"through\":\"2026-10\",\"by\":{\"key\":\"mei\",\"name\":\"Mei\"},"
                        + "\"at\":\"2026-11-23T01:00:00Z\"}");

        Answer leave = site.put("leave", "{\"person\": \"tom\", \"start\": \"2026-10-30\", \"end\": \"2026-11-03\"}");
        assertThat(leave.status()).isEqualTo(409);
        assertThat(leave.json().at("/errors/0/message").asText())
                .isEqualTo("attain.calendar.refused.closed [Oct 30, 2026attain.kernel.list.separatorOct 31, 2026]");
        assertThat(site.put("weekdays", "{\"days\": [1]}").status()).isEqualTo(409);
        assertThat(site.post("closing", "application/json", "{\"through\": \"2026-11\"}")
                        .status())
                .isEqualTo(409);
        assertThat(site.kept().leave()).isEmpty();
    }

    @Test
    void ofManyClosedDaysOnlySomeAreNamed() {
        site.post("closing", "application/json", "{\"through\": \"2026-10\"}");

        assertThat(site.put("leave", "{\"start\": \"2026-10-01\", \"end\": \"2026-11-01\"}")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .startsWith("attain.calendar.refused.closed [attain.calendar.refused.more [Oct 1, 2026")
                .endsWith("Oct 10, 2026, 21]]");
    }

    @Test
    void aDryRunTellsAndTheImportTakes() throws IOException {
        String file = sample();
        JsonNode dry = site.post("import?dryRun=true", CALENDAR, file).json();
        assertThat(states(dry)).containsExactly("taken", "taken", "taken", "skipped", "taken");
        assertThat(dry.path("days").asInt()).isEqualTo(12);
        assertThat(dry.at("/events/3/reason").asText()).isEqualTo("attain.calendar.import.notMarked");
        assertThat(dry.at("/events/2").toString())
                .startsWith(
                        "{\"summary\":\"国庆节（休）\",\"kind\":\"holiday\","
                                + "\"when\":[{\"start\":\"2026-10-01\",\"end\":\"2026-10-08\"}],\"times\":1,\"state\":\"taken\"");
        assertThat(site.kept().specialDays()).isEmpty();

        JsonNode done = site.post("import", CALENDAR, file).json();
        assertThat(done.path("dryRun").asBoolean()).isFalse();
        assertThat(site.kept().specialDays()).hasSize(12);
        assertThat(site.kept().team().workingDays(Period.of(YearMonth.of(2026, 10))))
                .isEqualTo(22 - 5 + 1);
        assertThat(states(site.post("import", CALENDAR, file).json()))
                .containsExactly("present", "present", "present", "skipped", "present");
        assertThat(site.watched).containsExactly("1 null");
    }

    @Test
    void aBrokenFileIsRefusedInWords() {
        Answer broken = site.post("import?dryRun=true", CALENDAR, "<html>Log in</html>");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().at("/errors/0/message").asText()).isEqualTo("attain.calendar.import.notACalendar");

        Answer large = site.post("import", CALENDAR, "BEGIN:VCALENDAR\n" + "x".repeat(5 * 1024 * 1024));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.json().at("/errors/0/message").asText()).isEqualTo("attain.calendar.import.tooLarge [2]");
    }

    @Test
    void anAlmanacIsTakenByWhoeverSaysThatItIsMeant() {
        String file = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1))
                .limit(100)
                .map(day -> "BEGIN:VEVENT\nDTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\nEND:VEVENT\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n"));

        assertThat(site.post("import?dryRun=true", CALENDAR, file).json().path("mostlyFreed"))
                .hasToString("[2027]");
        assertThat(site.post("import", CALENDAR, file).json().at("/errors/0"))
                .hasToString("{\"field\":\"evenSo\",\"message\":\"attain.calendar.import.mostlyFreed [2027]\"}");
        assertThat(site.kept().specialDays()).isEmpty();
        assertThat(site.post("import?evenSo=true", CALENDAR, file).status()).isEqualTo(200);
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
}
