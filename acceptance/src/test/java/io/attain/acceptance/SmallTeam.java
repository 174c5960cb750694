package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The project SALES with one rep, Lily, as its administrator works in it over REST. */
record SmallTeam(JiraClient admin) {

    /** What each win is worth, in minor units. */
    static final long WIN = 60_000;

    /** How many targets the plan makes. */
    static final int PLANNED = 97;

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PLAN = ATTAIN + "/imports/plan?projectKey=SALES";

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
        return issues().create("SALES", "Sales Target", "Revenue", ofQuarter("admin", 10));
    }

    /** One of 1,000 of Lily's, which can be agreed as it stands; answers its key. */
    String lilysTarget() {
        return root("Revenue", ofQuarter("lily", 1_000));
    }

    /** A target of 100 calls in a year, which Lily is asked for; answers its key. */
    String proposed(int year) {
        String key = root(
                "Calls " + year, fields("lily", "Calls", 100, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        issues().transition(key, "Propose");
        return key;
    }

    private String root(String summary, Map<String, Object> fields) {
        fields.put("Root target", Map.of("value", "Yes"));
        return issues().create("SALES", "Sales Target", summary, fields);
    }

    private static Map<String, Object> ofQuarter(String owner, int amount) {
        return fields(
                owner, "Revenue", amount, quarter().start(), quarter().end().minusDays(1));
    }

    private static Map<String, Object> fields(
            String owner, String metric, int amount, LocalDate start, LocalDate last) {
        return new HashMap<>(Map.of(
                "Assignee", Map.of("name", owner),
                "Metric", Map.of("value", metric),
                "Target amount", amount,
                "Period start", start.toString(),
                "Period end", last.toString()));
    }

    /** A customer; answers its key. */
    String customer() {
        return issues().create("SALES", "Customer", "Harbour Foods", Map.of());
    }

    /** An opportunity of a customer is made and won. */
    void win(String customer, String summary) {
        String key = deal(customer, summary);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues().transition(key, transition);
        }
    }

    /** An opportunity of a customer; answers its key. */
    String deal(String customer, String summary) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Amount", 600);
        fields.put("Close date", quarter().start().toString());
        return issues().create("SALES", "Opportunity", summary, fields);
    }

    /** A plan that is long enough to be imported in the background: a year of {@link #PLANNED} targets, all but one Lily's. */
    static String plan() {
        String year = "year,,target,Year 2041,admin,revenue,2041-01-01,2041-12-31,,960.00,yes\n";
        return IntStream.range(1, PLANNED)
                .mapToObj(SmallTeam::share)
                .collect(Collectors.joining(
                        "", "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n" + year, ""));
    }

    /** One of each week of a month and of two products. */
    private static String share(int number) {
        int day = 1 + (number - 1) / 24 * 7;
        String month = "2041-%02d-".formatted(1 + number / 2 % 12);
        return ",year,share,Part " + number + ",lily,revenue," + month + "%02d,".formatted(day) + month
                + "%02d,Product ".formatted(day + 6) + (number % 2 == 0 ? "A" : "B") + ",10.00,\n";
    }

    /** Begins to import the plan; answers the run. */
    String beginImport() {
        return beginImport(plan());
    }

    /** Begins to import another plan; answers the run. */
    String beginImport(String plan) {
        return run(admin.postCsv(PLAN, plan).path("id").asText());
    }

    /** Imports the plan to its end: in the background, or at once if little of it is left. */
    void importWhole() throws InterruptedException {
        JsonNode begun = admin.postCsv(PLAN, plan());
        if (begun.has("id")) {
            JsonNode ended = HostedSite.over(admin, run(begun.path("id").asText()));
            assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("done");
        }
    }

    private static String run(String id) {
        return ATTAIN + "/imports/plan/runs/" + id + "?projectKey=SALES";
    }

    /** Waits until an import has made some issues. */
    void awaitBegun(String run) throws InterruptedException {
        while (!admin.get(run).path("state").asText().equals("writing")
                || admin.get(run).path("done").asInt() < 10) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }
    }

    /** How many rows of the plan are as the plan says already. */
    long unchanged() {
        return unchanged(plan());
    }

    /** How many rows of another plan are as it says already. */
    long unchanged(String plan) {
        return admin.postCsv(PLAN + "&dryRun=true", plan).path("unchanged").asLong();
    }

    /**
     * How many targets of the plan hang together: its one year and the shares under it. Jira makes a sub-task and links it in two
     * steps: one that was cut off in between stands alone until it is taken back.
     */
    long planned() {
        return 1 + issues().count("parent = " + issues().only("issuetype = \"Sales Target\" and summary ~ \"2041\""));
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

    /** This quarter. */
    static SalesQuarter quarter() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));
    }
}
