package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Passes the weakest rep's share of the running month on to the strongest, two weeks ago where the month is old enough. */
record HandoverLoader(JiraClient manager, SalesQuarter quarter, Wording wording) {

    private static final String FROM = "luo";
    private static final String TO = "ma";
    private static final String TARGET = "West China";
    private static final int DAYS_AGO = 14;

    void load() {
        LocalDate month = quarter.today().withDayOfMonth(1);
        LocalDate day = quarter.today().minusDays(DAYS_AGO);
        String first = manager.userKey(FROM);
        for (JsonNode target : manager.get("/rest/attain/1.0/targets/" + key(wording.of(TARGET)) + "/attainment")
                .path("node")
                .path("children")) {
            if (target.path("owner").path("key").asText().equals(first)
                    && target.path("start").asText().equals(month.toString())) {
                handOver(first, target.path("key").asText(), day.isAfter(month) ? day : quarter.today());
            }
        }
    }

    private String key(String summary) {
        String jql = "project = " + Company.PROJECT + " AND issuetype = \"" + wording.of("Sales Target")
                + "\" AND summary ~ \"" + summary + "\"";
        for (JsonNode issue :
                manager.get("/rest/api/2/search?jql=" + JiraClient.escaped(jql)).path("issues")) {
            if (issue.path("fields").path("summary").asText().equals(summary)) {
                return issue.path("key").asText();
            }
        }
        throw new IllegalStateException("There is no target " + summary);
    }

    private void handOver(String first, String share, LocalDate day) {
        manager.put("/rest/api/2/issue/" + share, Map.of("fields", Map.of("assignee", JiraClient.named(TO))));
        manager.put(
                "/rest/attain/1.0/targets/" + share + "/tenure",
                Map.of(
                        "first",
                        first,
                        "handovers",
                        List.of(Map.of("from", day.toString(), "owner", manager.userKey(TO)))));
    }
}
