package io.attain.demo;

import java.util.List;
import java.util.Map;

/** Creates a coaching item that is under way, with two sessions held and scored, for the reps who are furthest behind. */
record CoachingLoader(JiraClient manager, Wording wording) {

    /** The first transition of both workflows, Start and Hold: what they are called depends on who asks. */
    private static final String FIRST = "11";

    void load() {
        List<Rep> behind =
                Company.reps().stream().filter(rep -> rep.pace() < 85).toList();
        for (Rep rep : behind) {
            String item = manager.post(
                            "/rest/api/2/issue",
                            Loader.issue(
                                    manager,
                                    wording,
                                    "Coaching Item",
                                    wording.of("Opening calls: {0}", wording.of(rep.displayName())),
                                    rep.name(),
                                    Map.of("Skill", wording.of("Opening a call"))))
                    .path("key")
                    .asText();
            begin(item);
            session(item, rep, "Role-play", 2);
            session(item, rep, "One-to-one", 3);
        }
    }

    private void session(String item, Rep rep, String type, int score) {
        String held = manager.post(
                        "/rest/api/2/issue",
                        Loader.issue(
                                manager,
                                wording,
                                "Coaching Session",
                                wording.of("{0} with {1}", wording.of(type), wording.of(rep.displayName())),
                                rep.name(),
                                Map.of(
                                        "parent",
                                        Map.of("key", item),
                                        "Session type",
                                        Loader.option(wording.of(type)),
                                        "Score",
                                        score)))
                .path("key")
                .asText();
        begin(held);
    }

    private void begin(String key) {
        manager.post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", FIRST)));
    }
}
