package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a shared dashboard with Attain's gadgets. Jira has no public REST to create a dashboard; the host offers one under
 * the address that Jira keeps for its own use, so this is the one part of the demo that a real Jira would refuse.
 */
record DashboardLoader(JiraClient manager, SalesQuarter quarter, Wording wording) {

    private static final String DASHBOARDS = "/rest/dashboards/1.0";

    void load() {
        String dashboard = manager.post(DASHBOARDS, Map.of("name", wording.of("Sales"), "shared", true))
                .path("id")
                .asText();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        right.add(gadget(dashboard, "risk-gadget", Map.of()));
        for (JsonNode target : manager.get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                .path("targets")) {
            if (target.path("start").asText().equals(quarter.start().toString())) {
                Map<String, String> choice = Map.of("target", target.path("key").asText());
                if (target.path("metric").asText().equals("revenue")) {
                    left.add(gadget(dashboard, "attainment-gadget", choice));
                    left.add(gadget(dashboard, "trend-gadget", with(choice, Map.of("by", "day", "last", "shown"))));
                    right.add(gadget(dashboard, "leaderboard-gadget", with(choice, Map.of("by", "attainment"))));
                } else {
                    right.add(gadget(dashboard, "attainment-gadget", choice));
                }
            }
        }
        left.add(gadget(dashboard, "tiers-gadget", Map.of()));
        manager.put(DASHBOARDS + "/" + dashboard + "/layout", Map.of("columns", List.of(left, right)));
    }

    private String gadget(String dashboard, String module, Map<String, String> choice) {
        String gadgets = DASHBOARDS + "/" + dashboard + "/gadget";
        String gadget = manager.post(gadgets, Map.of("moduleKey", "io.attain.jira:" + module))
                .path("id")
                .asText();
        Map<String, String> common = Map.of("isConfigured", "true", "project", Company.PROJECT, "refresh", "15");
        manager.put(gadgets + "/" + gadget + "/prefs", with(common, choice));
        return gadget;
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
