package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The targets of {@link KeptCompany}: trees of a year that is over, and of one that is still talked about. */
record KeptTargets(HostedSite site, JiraClient mei, JiraIssues issues) {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String TARGETS = ATTAIN + "/targets/";
    private static final String PROJECT = KeptCompany.PROJECT;

    /** A company target of linked parts, which are split by months, weeks, owners and product lines; and three small ones. */
    void lastYear() throws InterruptedException {
        Map<String, ?> root = Map.of("Root target", yes());
        Map<String, ?> phased = Map.of("Root target", yes(), "Month weights", "30/40/30");
        String company = target("2025 Q3 revenue", "Revenue", 1_200_000, "zhou", quarter(phased));
        String east = target("East China", "Revenue", 700_000, "mei", quarter(Map.of("Region", option("East China"))));
        String south =
                target("South China", "Revenue", 500_000, "mei", quarter(Map.of("Region", option("South China"))));
        for (String part : List.of(east, south)) {
            mei.post(TARGETS + company + "/parts", Map.of("key", part));
        }
        split(east, Map.of("months", List.of(30, 40, 30), "owners", owners("lily", "tom")));
        List<Map<String, ?>> lines =
                List.of(Map.of("name", "Product A", "weight", 2), Map.of("name", "Product B", "weight", 1));
        split(south, Map.of("owners", owners("lily", "tom", "wu"), "productLines", lines));
        ofReps("2025 Q3 new customers", "New customers", 6, quarter(root));
        ofReps("2025 Q3 calls", "Calls", 2_400, quarter(root));
        ofReps("2025 Q4 visits", "Visits", 300, period("2025-10-01", "2025-12-31", root));
    }

    /** A target of calls for a period that is not over. */
    void calls(LocalDate start, LocalDate end) throws InterruptedException {
        Map<String, Object> fields = period(start.toString(), end.toString(), Map.of("Root target", yes()));
        String key = target(KeptCompany.TODAY, "Calls", "Calls", 3_000, "zhou", fields);
        split(key, Map.of("owners", owners("lily", "tom", "wu")));
    }

    /** Everybody accepts what is asked of them, and the targets run. */
    void agreeAndStart(String project) {
        mei.get(ATTAIN + "/targets?projectKey=" + project)
                .path("targets")
                .forEach(root -> propose(root.path("key").asText()));
        Stream.of("mei", "zhou").forEach(this::takeOwnersProposals);
        Stream.concat(KeptCompany.REPS.stream(), Stream.of("mei", "zhou"))
                .forEach(owner -> waiting(owner).forEach(target -> accept(owner, target)));
        mei.get("/rest/api/2/search?maxResults=200&jql="
                        + JiraClient.escaped("project = " + project + " and status = Agreed"))
                .path("issues")
                .forEach(issue -> issues.transition(issue.path("key").asText(), "Activate"));
    }

    /**
     * A plan from a file, so large that it is written in the background; years before which there are results; and a year
     * of which the owners want to talk.
     */
    void far() throws InterruptedException {
        plan();
        Map<String, ?> root = Map.of("Root target", yes());
        target("2040 to 2054", "Revenue", 99_000_000, "mei", period("2040-01-01", "2054-12-31", root));
        String year = target("2040 revenue", "Revenue", 9_000_000, "zhou", period("2040-01-01", "2040-12-31", root));
        split(year, Map.of("owners", owners("lily", "tom", "wu")));
        propose(year);
        disagree();
        revise();
    }

    private void plan() throws InterruptedException {
        StringBuilder plan = new StringBuilder(
                        "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n")
                .append("year,,target,Plan of 2041,zhou,visits,2041-01-01,2041-12-31,,53,yes\n");
        LocalDate.of(2041, 1, 1).datesUntil(LocalDate.of(2041, 2, 23)).forEach(day -> plan.append(",year,share,")
                .append(day)
                .append(",mei,visits,")
                .append(day)
                .append(',')
                .append(day)
                .append(",,1,\n"));
        JsonNode run = mei.postCsv(ATTAIN + "/imports/plan?projectKey=" + PROJECT, plan.toString());
        HostedSite.over(mei, ATTAIN + "/imports/plan/runs/" + run.path("id").asText() + "?projectKey=" + PROJECT);
    }

    /** Lily proposes another amount, is answered, and proposes again. */
    private void disagree() {
        JsonNode share = waiting("lily").get(0);
        say(
                "lily",
                "",
                share,
                Map.of("answer", "counter", "value", 250_000_000, "reason", "两家大客户的预算推迟。 Two budgets are put off."));
        say("mei", "/resolution", share, Map.of("answer", "answer", "value", 280_000_000, "reason", "Half of it"));
        say(
                "lily",
                "",
                waiting("lily").get(0),
                Map.of("answer", "counter", "value", 260_000_000, "reason", "Not more"));
        mei.post(TARGETS + share.path("key").asText() + "/key-actions", Map.of());
    }

    /** Tom agrees and, asked for more from March on, agrees again. */
    private void revise() {
        JsonNode share = waiting("tom").get(0);
        accept("tom", share);
        issues.transition(share.path("key").asText(), "Revise");
        say(
                "mei",
                "/resolution",
                share,
                Map.of("answer", "answer", "value", 320_000_000, "reason", "A new plant", "effective", "2040-03-01"));
        accept("tom", waiting("tom").get(0));
    }

    /** September's share of East China passes from Lily to Tom in the middle of the month. */
    void handOver() {
        String share = issues.only("project = " + PROJECT + " and issuetype = \"Target Share\" and assignee = lily"
                + " and \"Region\" = \"East China\" and \"Period start\" = 2025-09-01");
        issues.edit(share, Map.of("assignee", Map.of("name", "tom")));
        Map<String, ?> handover = Map.of("from", "2025-09-14", "owner", mei.userKey("tom"));
        mei.put(TARGETS + share + "/tenure", Map.of("first", mei.userKey("lily"), "handovers", List.of(handover)));
    }

    private void ofReps(String summary, String metric, long amount, Map<String, Object> fields)
            throws InterruptedException {
        split(target(summary, metric, amount, "zhou", fields), Map.of("owners", owners("lily", "tom", "wu")));
    }

    private String target(String summary, String metric, long amount, String owner, Map<String, Object> fields) {
        return target(PROJECT, summary, metric, amount, owner, fields);
    }

    private String target(
            String project, String summary, String metric, long amount, String owner, Map<String, Object> fields) {
        fields.put("assignee", Map.of("name", owner));
        fields.put("Metric", option(metric));
        fields.put("Target amount", amount);
        return issues.create(project, "Sales Target", summary, fields);
    }

    private static Map<String, Object> quarter(Map<String, ?> more) {
        return period("2025-07-01", "2025-09-30", more);
    }

    private static Map<String, Object> period(String start, String end, Map<String, ?> more) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("Period start", start);
        fields.put("Period end", end);
        return fields;
    }

    private static Map<String, ?> option(String value) {
        return Map.of("value", value);
    }

    private static Map<String, ?> yes() {
        return option("Yes");
    }

    private List<Map<String, Object>> owners(String... names) {
        return Stream.of(names)
                .<Map<String, Object>>map(name -> Map.of("key", mei.userKey(name), "weight", 1))
                .toList();
    }

    private void split(String target, Map<String, ?> by) throws InterruptedException {
        JsonNode answer = mei.post(TARGETS + target + "/decomposition", by);
        if (!answer.path("over").asBoolean()) {
            HostedSite.over(
                    mei,
                    TARGETS + target + "/decomposition/runs/"
                            + answer.path("id").asText());
        }
    }

    private void propose(String root) {
        JsonNode outcome;
        do {
            outcome = mei.post(TARGETS + root + "/agreement/proposal", Map.of());
            if (!outcome.path("refused").isEmpty()) {
                throw new IllegalStateException("Targets are refused: " + outcome.path("refused"));
            }
        } while (outcome.path("left").asInt() > 0);
    }

    /** What an owner has proposed of their own somebody else who leads takes. */
    private void takeOwnersProposals(String leader) {
        site.as(leader)
                .get(ATTAIN + "/agreements?mine=false")
                .path("agreements")
                .forEach(target -> say(leader, "/resolution", target, Map.of("answer", "take")));
    }

    private List<JsonNode> waiting(String owner) {
        JsonNode found = site.as(owner).get(ATTAIN + "/agreements?mine=true").path("agreements");
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    private void accept(String owner, JsonNode target) {
        Map<String, Object> word = new LinkedHashMap<>(Map.of("answer", "accept"));
        JsonNode day = target.at("/effect/day");
        if (day.isTextual()) {
            word.put("effective", day.asText());
        }
        say(owner, "", target, word);
    }

    private void say(String who, String call, JsonNode target, Map<String, ?> word) {
        Map<String, Object> body = new LinkedHashMap<>(word);
        body.put("amount", target.path("amount").asLong());
        site.as(who).post(TARGETS + target.path("key").asText() + "/agreement" + call, body);
    }
}
