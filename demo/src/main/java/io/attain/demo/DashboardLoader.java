package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a shared dashboard with Attain's gadgets. Jira has no public REST to create a dashboard; the host offers one under
 * the address that Jira keeps for its own use, so this is the one part of the demo that a real Jira would refuse.
 */
final class DashboardLoader {
    private static final String DASHBOARDS = "/rest/dashboards/1.0";

    private final JiraClient manager;

    DashboardLoader(JiraClient manager) {
        this.manager = manager;
    }

    void load() {
        String dashboard = manager.post(DASHBOARDS, Map.of("name", "Sales", "shared", true))
                .path("id")
                .asText();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        right.add(gadget(dashboard, "risk-gadget", ""));
        for (JsonNode target : manager.get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                .path("targets")) {
            boolean revenue = target.path("metric").asText().equals("revenue");
            String key = target.path("key").asText();
            (revenue ? left : right).add(gadget(dashboard, "attainment-gadget", key));
        }
        left.add(gadget(dashboard, "tiers-gadget", ""));
        manager.put(DASHBOARDS + "/" + dashboard + "/layout", Map.of("columns", List.of(left, right)));
    }

    private String gadget(String dashboard, String module, String target) {
        String gadgets = DASHBOARDS + "/" + dashboard + "/gadget";
        String gadget = manager.post(gadgets, Map.of("moduleKey", "io.attain.jira:" + module))
                .path("id")
                .asText();
        manager.put(
                gadgets + "/" + gadget + "/prefs",
                Map.of("isConfigured", "true", "project", Company.PROJECT, "target", target, "refresh", "15"));
        return gadget;
    }
}
