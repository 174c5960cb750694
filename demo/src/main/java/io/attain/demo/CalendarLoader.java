package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives the demo project its calendar: the holidays from their file, then the leave, each entered by whoever would. */
record CalendarLoader(JiraClient manager, Function<String, JiraClient> as) {

    private static final String CALENDAR = "/rest/attain/1.0/projects/" + Company.PROJECT + "/calendar";

    void load(List<LeaveRow> leave) {
        manager.postFile(CALENDAR + "/import", "text/calendar", CompanyCalendar.holidays())
                .path("events")
                .forEach(CalendarLoader::mustBeTaken);
        leave.forEach(this::enter);
    }

    private static void mustBeTaken(JsonNode event) {
        if (!event.path("state").asText().equals("taken")) {
            throw new IllegalStateException("The demo's holidays are not taken: " + event);
        }
    }

    private void enter(LeaveRow leave) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("start", leave.start().toString());
        body.put("end", leave.end().toString());
        if (!leave.own()) {
            body.put("person", manager.userKey(leave.owner()));
        }
        (leave.own() ? as.apply(leave.owner()) : manager).put(CALENDAR + "/leave", body);
    }
}
