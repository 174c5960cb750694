package io.attain.calendar.web;

import static io.attain.calendar.web.CalendarRest.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is wrong with a change of a calendar is refused whole and told with its field, all at once. */
class CalendarFaultsOverRestTest {

    @AutoClose
    private final CalendarRest site = new CalendarRest();

    @Test
    void oneBadDayRefusesAll() {
        Answer answer = site.put(
                "days",
                """
                {"days": [
                  {"start": "2026-10-01", "kind": "holiday", "name": "国庆节"},
                  {"start": "2026-10-32", "kind": "holiday", "name": "国庆节"}]}
                """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText())
                .isEqualTo("attain.calendar.invalid.day [2026-10-32]");
        assertThat(site.kept().specialDays()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsField() {
        List<String> faults = new ArrayList<>();
        for (Answer answer : List.of(
                site.put("weekdays", "{\"days\": []}"),
                site.put("weekdays", "{\"days\": [8]}"),
                site.put("weekdays", "{\"from\": \"2027\", \"days\": [1]}"),
                site.put("days", "{}"),
                site.put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"fast\", \"name\": \"x\"}]}"),
                site.put("days", "{\"days\": [{\"start\": \"2026-10-02\", \"kind\": \"holiday\"}]}"),
                site.put("leave", "{\"start\": \"2026-10-02\", \"end\": \"2026-10-02\"}"),
                site.put("leave", "{\"start\": \"2026-10-02\", \"end\": \"2028-10-02\"}"),
                site.put("leave", "{\"person\": \"nobody\", \"start\": \"2026-10-02\"}"),
                site.put("leave", "{\"person\": \"guest\", \"start\": \"2026-10-02\"}"),
                site.delete("days?start=1999-12-31"),
                site.post("closing", "application/json", "{\"through\": \"soon\"}"),
                site.rest.get(PATH + "?year=99999"))) {
            assertThat(answer.status()).isEqualTo(400);
            faults.add(answer.json().at("/errors/0/field").asText());
        }
        assertThat(faults)
                .containsExactly(
                        "days", "days", "from", "days", "kind", "name", "end", "end", "person", "person", "start",
                        "through", "year");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(fields(site.put("leave", "{\"person\": \"guest\", \"start\": \"2026-02-30\", \"end\": \"24:00\"}")))
                .containsExactly("person", "start", "end");
        assertThat(fields(site.put(
                        "days", "{\"days\": [{\"start\": \"2026-02-30\", \"kind\": \"fast\"}, {\"kind\": \"fast\"}]}")))
                .containsExactly("kind", "name", "start", "start");
        assertThat(fields(site.put("weekdays", "{\"from\": \"2027\", \"days\": [8]}")))
                .containsExactly("days", "from");
    }

    private static List<String> fields(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().path("errors").findValuesAsText("field");
    }
}
