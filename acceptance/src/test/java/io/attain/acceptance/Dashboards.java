package io.attain.acceptance;

import io.attain.demo.JiraClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes dashboards that all see, as somebody does over REST. */
record Dashboards(JiraClient owner) {
    private static final String ALL = "/rest/dashboards/1.0";

    /** One with gadgets of ours, each set up alike; answers its address. */
    String with(String name, List<String> gadgets, Map<String, String> preferences) {
        String id =
                owner.post(ALL, Map.of("name", name, "shared", true)).path("id").asText();
        Map<String, String> all = new HashMap<>(preferences);
        all.put("isConfigured", "true");
        for (String module : gadgets) {
            String gadget = owner.post(ALL + "/" + id + "/gadget", Map.of("moduleKey", Plugin.KEY + ":" + module))
                    .path("id")
                    .asText();
            owner.put(ALL + "/" + id + "/gadget/" + gadget + "/prefs", all);
        }
        return "/secure/Dashboard.jspa?selectPageId=" + id;
    }
}
