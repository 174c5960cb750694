package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.activity.DailyLog;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily's week and the log before, on Monday the 23rd. */
class OwnWeekOverRestTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    @Test
    void aLogIsToldWithItsWeekAndWithWhatTheLogBeforeItSays() {
        site.putCounts("2026-11-20", "calls", 12, "visits", 0);
        assertThat(site.put("2026-11-23", false, 3).json().path("week"))
                .as("who has just saved it knows")
                .isEmpty();

        JsonNode told = told("2026-11-23");

        assertThat(told.path("week").findValuesAsText("date"))
                .startsWith("2026-11-23")
                .hasSize(7);
        assertThat(told.path("week").findValuesAsText("state"))
                .containsExactly("draft", "pending", "pending", "pending", "pending", "off", "off");
        assertThat(told.at("/before/date").asText()).isEqualTo("2026-11-20");
        assertThat(told.at("/before/state").asText()).isEqualTo("logged");
        assertThat(told.at("/before/counts").findValuesAsText("action")).containsExactly("calls");
    }

    @Test
    void whatIsLockedWithoutHavingBeenHandedInIsMissingThoughItWasBegun() {
        site.logs.save(new DailyLog(1, "lily", day(19), DailyLog.Content.empty(), false, Instant.EPOCH));

        JsonNode told = told("2026-11-20");

        assertThat(told.path("week").findValuesAsText("state"))
                .containsExactly("missing", "missing", "missing", "missing", "pending", "off", "off");
        assertThat(told.at("/before/date").asText()).isEqualTo("2026-11-19");
        assertThat(told.at("/before/state").asText()).isEqualTo("missing");
        assertThat(told.at("/before/about")).isEmpty();
    }

    /** Who leads and sells nothing owes no log, and what that one writes all the same counts. */
    @Test
    void ofWhoIsNoSalesRepNothingIsOpenOrMissing() {
        site.selling = List.of("wang");

        JsonNode none = told("2026-11-23");
        assertThat(none.at("/free/why").asText()).isEqualTo("keepsNone");
        assertThat(none.path("unfinished").isNull()).isTrue();
        assertThat(none.path("before").isNull()).isTrue();
        assertThat(none.path("editable").asBoolean()).isTrue();
        assertThat(none.path("week").findValuesAsText("state")).containsOnly("off");

        site.put("2026-11-20", true, 12);
        site.put("2026-11-23", false, 3);
        assertThat(told("2026-11-20").path("week").findValuesAsText("state"))
                .containsExactly("off", "off", "off", "off", "logged", "off", "off");
        assertThat(told("2026-11-23").path("week").findValuesAsText("state")).startsWith("draft", "off");
        assertThat(told("2026-11-23").path("unfinished").isNull()).isTrue();
        assertThat(site.submitted()).hasSize(1);
    }

    private JsonNode told(String date) {
        return site.rest.get("logs/" + date + "?projectKey=SALES").json();
    }
}
