package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Dates back what an import could only make today: when customers and opportunities were made, and when opportunities came to
 * their stages. The host lets administrators do that; a Jira that does not keeps today.
 */
record PastLoader(JiraClient admin, DemoData data) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX");
    private static final int NOT_THERE = 404;

    void load() {
        Map<String, String> statuses = new HashMap<>();
        admin.get("/rest/api/2/status")
                .forEach(status -> statuses.put(
                        status.path("name").asText(), status.path("id").asText()));
        Map<String, String> customers = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        search("Customer")
                .forEach(issue -> customers.put(
                        issue.at("/fields/summary").asText(), issue.path("key").asText()));
        search("Opportunity")
                .forEach(issue -> keys.put(
                        issue.at("/fields/parent/key").asText()
                                + issue.at("/fields/summary").asText(),
                        issue.path("key").asText()));
        Map<String, LocalDateTime> began = new LinkedHashMap<>();
        List<Map<String, Object>> pasts = new ArrayList<>();
        for (OpportunityRow row : data.opportunities()) {
            String customer = known(customers, row.customer());
            LocalDateTime made = row.way().get(0).at();
            began.merge(customer, made.minusMinutes(5), (one, other) -> one.isBefore(other) ? one : other);
            pasts.add(past(known(keys, customer + row.name()), made, history(row, statuses)));
        }
        began.forEach((customer, made) -> pasts.add(past(customer, made, List.of())));
        try {
            admin.post("/rest/histories/1.0", Map.of("issues", pasts));
        } catch (JiraClient.Refused refused) {
            if (refused.status() != NOT_THERE) {
                throw refused;
            }
        }
    }

    private JsonNode search(String type) {
        String jql = "project = " + Company.PROJECT + " and issuetype = \""
                + data.wording().of(type) + "\"";
        return admin.get("/rest/api/2/search?maxResults=1000&fields=summary,parent&jql=" + JiraClient.escaped(jql))
                .path("issues");
    }

    private static Map<String, Object> past(String key, LocalDateTime made, List<Map<String, Object>> history) {
        return Map.of("key", key, "created", moment(made), "history", history);
    }

    private List<Map<String, Object>> history(OpportunityRow row, Map<String, String> statuses) {
        List<Map<String, Object>> history = new ArrayList<>();
        for (int i = 1; i < row.way().size(); i++) {
            String from = data.wording().of(row.way().get(i - 1).stage());
            String to = data.wording().of(row.way().get(i).stage());
            Map<String, String> status =
                    Map.of("field", "status", "fieldType", "jira", "fromString", from, "toString", to);
            history.add(entry(row, row.way().get(i).at(), status, known(statuses, from), known(statuses, to)));
        }
        PutOff putOff = row.putOff();
        if (putOff != null && row.closeDate() != null) {
            String from = putOff.from().toString();
            String to = row.closeDate().toString();
            Map<String, String> day = Map.of(
                    "field",
                    data.wording().of("Close date"),
                    "fieldType",
                    "custom",
                    "fromString",
                    from,
                    "toString",
                    to);
            history.add(entry(row, putOff.at(), day, from, to));
        }
        return history;
    }

    private static Map<String, Object> entry(
            OpportunityRow row, LocalDateTime at, Map<String, String> what, String from, String to) {
        Map<String, String> item = new HashMap<>(what);
        item.put("from", from);
        item.put("to", to);
        return Map.of("author", row.owner(), "created", moment(at), "items", List.of(item));
    }

    private static String known(Map<String, String> ids, String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}
