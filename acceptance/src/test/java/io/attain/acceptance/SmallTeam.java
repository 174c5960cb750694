package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project SALES with one rep, Lily, as its administrator works in it over REST. */
record SmallTeam(JiraClient admin) {

    /** What each win is worth, in minor units. */
    static final long WIN = 60_000;

    private static final String ATTAIN = "/rest/attain/1.0";

    /** Makes it. */
    void setUp() {
        Administrator administrator = new Administrator(admin);
        administrator.addUser("lily");
        administrator.addSalesProject("SALES");
        administrator.join("SALES", "Sales Manager", "admin");
        administrator.join("SALES", "Sales Rep", "lily");
    }

    /** A target that the wins of this quarter count for; answers its key. */
    String target() {
        SalesQuarter quarter = quarter();
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", "admin"));
        fields.put("Metric", Map.of("value", "Revenue"));
        fields.put("Target amount", 10);
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        return issues().create("SALES", "Sales Target", "Revenue", fields);
    }

    /** A customer; answers its key. */
    String customer() {
        return issues().create("SALES", "Customer", "Harbour Foods", Map.of());
    }

    /** An opportunity of a customer is made and won. */
    void win(String customer, String summary) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Amount", 600);
        fields.put("Close date", quarter().start().toString());
        String key = issues().create("SALES", "Opportunity", summary, fields);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues().transition(key, transition);
        }
    }

    /** How many opportunities are won. */
    long wins() {
        return issues().count("issuetype = Opportunity and status = Won");
    }

    /** What counts for a target. */
    long actual(String target) {
        return admin.get(ATTAIN + "/targets/" + target + "/attainment")
                .at("/node/actual")
                .asLong();
    }

    /** What a nightly run tells that is done now. */
    JsonNode night() {
        return admin.post(ATTAIN + "/job?projectKey=SALES", Map.of()).path("lastRun");
    }

    JiraIssues issues() {
        return new JiraIssues(admin);
    }

    private static SalesQuarter quarter() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));
    }
}
