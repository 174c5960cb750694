package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The company's own playbook. Of a customer of one rep's something is done and something due, and a rep who writes no logs is
 * overdue with the week's calls.
 */
record PlaybookLoader(JiraClient manager, JiraClient rep, DemoData data) {

    /** Who has done something with a customer. */
    static final String DOES = "wang";

    private static final String PROJECT = "/rest/attain/1.0/projects/" + Company.PROJECT;
    private static final String PLAYBOOK = PROJECT + "/playbook";
    private static final String WORDS = PROJECT + "/words";
    private static final List<String> SENT =
            List.of("code", "kind", "stage", "english", "chinese", "weekly", "archived", "wins");
    private static final String FOUND = "step.crossSell";

    void load() {
        List<Map<String, Object>> steps = List.of(
                weekly("new", "lead", "calls", DemoData.CALLS_A_WEEK),
                weekly("existing", "lead", "calls", DemoData.CALLS_A_WEEK),
                weekly("new", "contacted", "visits", 3),
                weekly("new", "visited", "needsReports", 1),
                own("new", "visited", "step.samples", "Samples sent", "已寄送样品"),
                step("existing", "", "visits", Map.of("times", 1, "every", "month")),
                own("existing", "", FOUND, "Cross-selling found", "已发现交叉销售机会"),
                own("existing", "", "step.repurchasePlan", "Repurchase plan", "复购计划"));
        manager.put(PLAYBOOK, Map.of("version", 0, "steps", steps));
        askTheSameOfWhoHasNoTarget();
        data.workedDays(DOES).reduce((earlier, later) -> later).ifPresent(this::find);
    }

    /** A page tells both, what a stage asks of a week and what is due in it. */
    private void askTheSameOfWhoHasNoTarget() {
        JsonNode words = manager.get(WORDS);
        for (JsonNode word : words.path("words")) {
            ObjectNode entry = ((ObjectNode) word).retain(SENT);
            if (word.path("code").asText().equals("calls")) {
                entry.put("weekly", DemoData.CALLS_A_WEEK);
            }
        }
        manager.put(WORDS, Map.of("version", words.path("version"), "words", words.path("words")));
    }

    private void find(LocalDate day) {
        rep.put(
                "/rest/attain/1.0/playbook/" + customer() + "/steps/" + FOUND,
                Map.of("done", true, "day", day.toString()));
    }

    /** One that has bought from the rep. */
    private String customer() {
        String jql = "assignee = " + DOES + " and status = \"" + data.wording().of("Won") + "\"";
        return rep.get("/rest/api/2/search?maxResults=1&jql=" + JiraClient.escaped(jql))
                .at("/issues/0/fields/parent/key")
                .asText();
    }

    private static Map<String, Object> weekly(String customers, String stage, String action, int times) {
        return step(customers, stage, action, Map.of("times", times, "every", "week", "shared", true));
    }

    private static Map<String, Object> own(
            String customers, String stage, String code, String english, String chinese) {
        return step(
                customers, stage, code, Map.of("english", english, "chinese", chinese, "times", 1, "every", "once"));
    }

    private static Map<String, Object> step(String customers, String stage, String code, Map<String, Object> how) {
        Map<String, Object> step = new HashMap<>(how);
        step.putAll(Map.of("customers", customers, "stage", stage, "code", code));
        return step;
    }
}
