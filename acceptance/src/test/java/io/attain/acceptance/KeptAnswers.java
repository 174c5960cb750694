package io.attain.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.attain.demo.JiraClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a kept site answers to its people: each call, written as in {@code mei /rest/...}, with its answer. */
final class KeptAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String OF_PROJECT = "?projectKey=" + KeptCompany.PROJECT;

    private final HostedSite site;
    private final Map<String, Visit> visits = new HashMap<>();

    KeptAnswers(HostedSite site) {
        this.site = site;
    }

    /** What is asked of a site that was just filled, and its answers. */
    Map<String, JsonNode> all() {
        Map<String, JsonNode> answers = new TreeMap<>();
        calls().forEach(call -> answers.put(call, answer(call)));
        return answers;
    }

    /** Asks once more. A refusal is answered by its status, and the site's address is left out. */
    JsonNode answer(String call) {
        int gap = call.indexOf(' ');
        Visit visit = visits.computeIfAbsent(call.substring(0, gap), who -> Visit.of(who, site.address()));
        String text = visit.read(call.substring(gap + 1)).replace(site.address().toString(), "");
        try {
            return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : TextNode.valueOf(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(call, e);
        }
    }

    private List<String> calls() {
        List<String> calls = new ArrayList<>();
        String project = ATTAIN + "/projects/" + KeptCompany.PROJECT;
        Stream.of("mei", "zhou", "lily").forEach(who -> Stream.of(
                        ATTAIN + "/targets" + OF_PROJECT,
                        ATTAIN + "/agreements",
                        ATTAIN + "/agreements?mine=true",
                        ATTAIN + "/risks" + OF_PROJECT,
                        ATTAIN + "/risks?projectKey=" + KeptCompany.TODAY,
                        ATTAIN + "/customers/tiers" + OF_PROJECT,
                        ATTAIN + "/imports/plan" + OF_PROJECT,
                        project + "/target-rules",
                        project + "/calendar?year=2025",
                        project + "/calendar?year=2040")
                .forEach(path -> calls.add(who + " " + path)));
        calls.add("admin " + ATTAIN + "/job" + OF_PROJECT);
        calls.add("admin " + ATTAIN + "/setup/" + KeptCompany.PROJECT);
        KeptCompany.REPS.forEach(
                rep -> KeptCompany.LOGGED.forEach(day -> calls.add(rep + " " + ATTAIN + "/logs/" + day + OF_PROJECT)));
        keys("issuetype = Customer").forEach(key -> calls.add("mei " + ATTAIN + "/customers/" + key + "/tier"));
        keys("issuetype = \"Coaching Item\"").forEach(key -> calls.add("mei " + ATTAIN + "/coaching/" + key));
        keys("issuetype = \"Sales Target\"").forEach(key -> ofTarget(key, calls));
        keys("issuetype = \"Target Share\" and assignee != mei").forEach(key -> ofShare(key, calls));
        calls.add("mei /rest/api/2/search?maxResults=1000&jql="
                + JiraClient.escaped("project = " + KeptCompany.PROJECT + " order by key"));
        return calls;
    }

    private List<String> keys(String jql) {
        return new JiraIssues(site.as("mei"))
                .found("project = " + KeptCompany.PROJECT + " and " + jql + " order by key").stream()
                        .map(issue -> issue.path("key").asText())
                        .toList();
    }

    private static void ofTarget(String key, List<String> calls) {
        String target = " " + ATTAIN + "/targets/" + key;
        Stream.of("mei", "lily").forEach(who -> {
            calls.add(who + target + "/attainment?depth=2&sort=created");
            calls.add(who + target + "/leaderboard");
            calls.add(who + target + "/agreement");
            calls.add(who + target + "/why?figure=actual");
        });
        Stream.of("/trend?by=week", "/smart", "/tenure", "/key-actions", "/decomposition", "/export?format=csv")
                .forEach(call -> calls.add("mei" + target + call));
        Stream.of("target", "expected", "gap", "toGo", "attainment", "pace", "required", "forecast")
                .forEach(figure -> calls.add("mei" + target + "/why?figure=" + figure));
    }

    private static void ofShare(String key, List<String> calls) {
        String share = "mei " + ATTAIN + "/targets/" + key;
        Stream.of("/attainment", "/trend", "/tenure", "/agreement", "/why?figure=actual", "/key-actions")
                .forEach(call -> calls.add(share + call));
    }
}
