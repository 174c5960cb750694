package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who decides at the customers that have a plan to expand: a decision maker who was met, and somebody who buys and is not sure
 * yet. The last of them has not been met.
 */
record ChainLoader(JiraClient manager, DemoData data) {

    private static final List<String> DECIDING = List.of("Wu Hao", "He Ping", "Shen Yan", "Fang Lei");
    private static final String BUYING = "Cao Min";

    void load() {
        String plan = data.wording().of("Yes");
        Set<String> planning = data.opportunities().stream()
                .filter(row -> row.expansionPlan().equals(plan))
                .map(OpportunityRow::customer)
                .collect(Collectors.toSet());
        List<String> keys = customers().entrySet().stream()
                .filter(customer -> planning.contains(customer.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (int i = 0; i < keys.size(); i++) {
            boolean met = i < keys.size() - 1;
            String phone = "138 0000 " + (1_000 + i);
            person(keys.get(i), 0, DECIDING.get(i % DECIDING.size()), "General manager", phone, "decisionMaker", met);
            person(keys.get(i), 1, BUYING, "Purchasing", "", "buyer", true);
        }
    }

    /** Their names, by key. */
    private Map<String, String> customers() {
        Map<String, String> customers = new HashMap<>();
        String jql = "project = " + Company.PROJECT + " and issuetype = \""
                + data.wording().of("Customer") + "\"";
        JsonNode found =
                manager.get("/rest/api/2/search?maxResults=1000&fields=summary&jql=" + JiraClient.escaped(jql));
        found.path("issues")
                .forEach(issue -> customers.put(
                        issue.path("key").asText(), issue.at("/fields/summary").asText()));
        return customers;
    }

    private void person(
            String customer, int version, String name, String position, String phone, String role, boolean met) {
        Map<String, Object> person = new HashMap<>(Map.of(
                "version",
                version,
                "name",
                data.wording().of(name),
                "position",
                data.wording().of(position),
                "phone",
                phone,
                "role",
                role,
                "influence",
                version == 0 ? "high" : "medium",
                "attitude",
                version == 0 ? "for" : "neutral"));
        LocalDate day = data.quarter().today().minusDays(9);
        if (met) {
            person.put("metOn", day.toString());
        }
        manager.put("/rest/attain/1.0/customers/" + customer + "/record/people", person);
    }
}
