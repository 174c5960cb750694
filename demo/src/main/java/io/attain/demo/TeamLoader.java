package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives the demo project its teams: one for each region, all below the company. */
record TeamLoader(JiraClient manager) {

    private static final String TEAMS = "/rest/attain/1.0/projects/" + Company.PROJECT + "/teams";
    private static final List<String> IN_CHINESE = List.of("华东", "华南", "华北", "西部");

    void load() {
        List<Map<String, Object>> teams = new ArrayList<>();
        teams.add(Map.of("english", "Lanhai", "chinese", "蓝海", "manager", manager.userKey(Company.LEADER)));
        for (String region : Company.REGIONS) {
            teams.add(Map.of(
                    "parent",
                    0,
                    "english",
                    region,
                    "chinese",
                    IN_CHINESE.get(Company.REGIONS.indexOf(region)),
                    "manager",
                    manager.userKey(Company.MANAGER),
                    "standIn",
                    manager.userKey(Company.LEADER),
                    "members",
                    Company.repsOf(region).stream()
                            .map(rep -> Map.of("person", manager.userKey(rep.name())))
                            .toList()));
        }
        JsonNode kept = manager.put(TEAMS, Map.of("version", 0, "teams", teams));
        if (kept.path("teams").size() != teams.size()) {
            throw new IllegalStateException("The demo's teams are not kept: " + kept);
        }
    }
}
