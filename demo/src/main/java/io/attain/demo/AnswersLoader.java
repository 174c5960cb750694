package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** Has the manager answer what logs ask for, but what they asked in the last days. */
record AnswersLoader(JiraClient manager, DemoData data) {

    private static final String ASKS = "/rest/attain/1.0/asks";
    private static final int DAYS_OPEN = 4;

    /** So many days before a day are told with it. */
    private static final int DAYS_TOLD = 30;

    void load() {
        LocalDate until = data.quarter().today().minusDays(DAYS_OPEN);
        for (LocalDate day = until; day.isAfter(until.minusMonths(3)); day = day.minusDays(DAYS_TOLD)) {
            manager.get(ASKS + "?projectKey=" + Company.PROJECT + "&date=" + day)
                    .path("asks")
                    .forEach(this::answer);
        }
    }

    private void answer(JsonNode ask) {
        if (!ask.path("answers").isEmpty()) {
            return;
        }
        manager.post(
                ASKS + "/answers",
                Map.of(
                        "projectKey",
                        Company.PROJECT,
                        "person",
                        ask.at("/person/key").asText(),
                        "day",
                        ask.path("day").asText(),
                        "kind",
                        ask.path("kind").asText(),
                        "tag",
                        ask.path("tag").asText(),
                        "text",
                        ask.path("text").asText(),
                        "how",
                        "comment",
                        "words",
                        data.wording().of("Let us talk about it on Monday")));
    }
}
