package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
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
        JsonNode targets = manager.get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                .path("targets");
        for (JsonNode target : targets) {
            boolean wide = target.path("metric").asText().equals("revenue");
            gadget(dashboard, "attainment-gadget", wide ? 0 : 1, target.path("key").asText());
        }
        gadget(dashboard, "risk-gadget", 1, "");
        gadget(dashboard, "tiers-gadget", 1, "");
    }

    private void gadget(String dashboard, String module, int column, String target) {
        String gadget = manager.post(
                        DASHBOARDS + "/" + dashboard + "/gadget",
                        Map.of("moduleKey", "io.attain.jira:" + module, "column", column))
                .path("id")
                .asText();
        manager.put(
                DASHBOARDS + "/" + dashboard + "/gadget/" + gadget + "/prefs",
                Map.of("isConfigured", "true", "project", Company.PROJECT, "target", target, "refresh", "15"));
    }
}
