package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.demo.JiraClient;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A project in which everything that has a text has a hostile one, which would set {@code window.hit} if a browser took it for
 * more than text. Zhou leads its sales, Mei a team in it, of which Lily is.
 *
 * @param texts all of them
 * @param keys the issues by what they are
 */
record HostileTeam(HostedSite site, List<String> texts, Map<String, String> keys) {

    private static final String REST = "/rest/attain/1.0/";
    private static final String PROJECT = REST + "projects/SALES/";
    private static final String PLAN = REST + "imports/plan?projectKey=SALES&allowUnbalanced=true";
    private static final String DEALS = REST + "imports/opportunities?projectKey=SALES";

    /** What is told of a word or stage and not taken. */
    private static final List<String> TOLD_ONLY = List.of("own", "name");

    /** Short enough for the shortest names there are. */
    private static final List<String> PAYLOADS = List.of(
            "%s\"'><img src=x onerror=hit=1>",
            "</script><svg onload=hit=1>%s",
            "%s<script>hit=1</script>",
            "javascript:hit=1//%s",
            "%s' onfocus='hit=1' autofocus='");

    static HostileTeam in(HostedSite site) {
        HostileTeam team = new HostileTeam(site, new ArrayList<>(), new HashMap<>());
        team.setUp();
        team.name();
        team.sell();
        team.agree();
        team.work();
        TwoTeams.dashboard(team.zhou(), team.text("board"), team.keys.get("whole"));
        return team;
    }

    /** A text that stands nowhere else. */
    private String text(String place) {
        String text = PAYLOADS.get(texts.size() % PAYLOADS.size()).formatted(place);
        texts.add(text);
        return text;
    }

    private String cell(String place) {
        return quoted(text(place));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private JiraClient zhou() {
        return site.as("zhou");
    }

    private void setUp() {
        for (String name : List.of("zhou", "mei", "lily")) {
            site.addUser(name, text(name));
        }
        JiraClient admin = site.admin();
        admin.post(
                "/rest/api/2/project",
                Map.of("key", "SALES", "name", text("project"), "projectTypeKey", "business", "lead", "admin"));
        admin.post(
                REST + "setup/SALES",
                Map.of(
                        "regions", List.of(text("region")),
                        "productLines", List.of(text("line")),
                        "customerTypes", List.of(text("type"))));
        site.join("SALES", "Sales Leader", "zhou");
        site.join("SALES", "Sales Manager", "mei");
        site.join("SALES", "Sales Rep", "lily");
    }

    /** What the project calls things. */
    private void name() {
        change("words", "words", words -> {
            ((ObjectNode) words.get(0)).put("english", text("metric"));
            words.addObject().put("kind", "action").put("english", text("action"));
        });
        change("stages", "stages", stages -> ((ObjectNode) stages.get(0)).put("english", text("stage")));
        change("playbook", "steps", steps -> {
            steps.removeAll();
            steps.addObject()
                    .put("customers", "new")
                    .put("stage", "lead")
                    .put("english", text("step"))
                    .put("hintEnglish", text("hint"))
                    .put("times", 1)
                    .put("every", "once");
        });
        Map<String, Object> team = Map.of(
                "english",
                text("team"),
                "manager",
                site.admin().userKey("mei"),
                "members",
                List.of(Map.of("person", site.admin().userKey("lily"))));
        zhou().put(PROJECT + "teams", Map.of("version", 0, "teams", List.of(team)));
        LocalDate holiday = workday().withDayOfYear(200).with(DayOfWeek.SUNDAY);
        zhou().put(
                        PROJECT + "calendar/days",
                        Map.of(
                                "days",
                                List.of(Map.of(
                                        "start",
                                        holiday.toString(),
                                        "end",
                                        holiday.plusDays(1).toString(),
                                        "kind",
                                        "holiday",
                                        "name",
                                        text("holiday")))));
    }

    private void change(String what, String list, Consumer<ArrayNode> how) {
        ObjectNode seen = (ObjectNode) zhou().get(PROJECT + what);
        ArrayNode entries = (ArrayNode) seen.get(list);
        entries.forEach(entry -> ((ObjectNode) entry).remove(TOLD_ONLY));
        how.accept(entries);
        zhou().put(PROJECT + what, Map.of("version", seen.get("version"), list, entries));
    }

    private void sell() {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        String days = ",calls," + start + "," + start.plusDays(119);
        String region = quoted(texts.get(4));
        zhou().postCsv(
                        PLAN,
                        "id,parent,kind,summary,owner,metric,start,end,region,amount,root\n"
                                + "whole,,target," + cell("whole") + ",zhou" + days + ",,1000,yes\n"
                                + ",whole,share," + cell("share") + ",lily" + days + "," + region + ",400,\n");
        zhou().postCsv(
                        DEALS,
                        "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n"
                                + String.join(
                                        ",",
                                        cell("customer"),
                                        region,
                                        quoted(texts.get(6)),
                                        cell("deal"),
                                        quoted(texts.get(5)))
                                + ",1000,,lily,Lead\n");
        JiraIssues issues = new JiraIssues(zhou());
        issues.create(
                "SALES",
                "Coaching Item",
                text("coaching"),
                Map.of("assignee", Map.of("name", "lily"), "Skill", text("skill")));
        for (JsonNode issue : issues.found("project = SALES")) {
            texts.stream()
                    .filter(issue.at("/fields/summary").asText()::equals)
                    .forEach(
                            summary -> keys.put(kind(summary), issue.path("key").asText()));
        }
    }

    private static String kind(String summary) {
        return List.of("whole", "share", "customer", "deal", "coaching").stream()
                .filter(summary::contains)
                .findFirst()
                .orElseThrow();
    }

    private void agree() {
        zhou().post(REST + "targets/" + keys.get("whole") + "/agreement/proposal", Map.of());
        site.as("lily")
                .post(
                        REST + "targets/" + keys.get("share") + "/agreement",
                        Map.of("answer", "counter", "amount", 400, "value", 300, "reason", text("reason")));
    }

    /** Lily's last working day, and what is said to it. */
    private void work() {
        String day = workday().toString();
        JiraClient lily = site.as("lily");
        lily.put(
                REST + "days/" + day + "/notes",
                Map.of("projectKey", "SALES", "kind", "meeting", "text", text("meeting"), "there", true));
        lily.put(
                REST + "logs/" + day,
                Map.of(
                        "projectKey",
                        "SALES",
                        "submit",
                        true,
                        "lines",
                        List.of(Map.of(
                                "issueKey",
                                keys.get("deal"),
                                "note",
                                text("note"),
                                "nextStep",
                                text("next"),
                                "nextOn",
                                day)),
                        "demandChanges",
                        text("demand"),
                        "problems",
                        List.of(Map.of("tag", text("tag"), "note", text("trouble"))),
                        "support",
                        text("support")));
        answer(day, texts.get(texts.size() - 1));
        zhou().post("/rest/api/2/issue/" + keys.get("share") + "/comment", Map.of("body", text("comment")));
        site.admin().post(REST + "job?projectKey=SALES", Map.of());
    }

    /** Mei answers what Lily asks for, and opens a day again. */
    private void answer(String day, String support) {
        JiraClient mei = site.as("mei");
        String lily = site.admin().userKey("lily");
        Map<String, String> answer = new HashMap<>(Map.of("projectKey", "SALES", "person", lily, "day", day));
        answer.putAll(Map.of("kind", "support", "text", support, "how", "comment", "words", text("answer")));
        mei.post(REST + "asks/answers", answer);
        Map<String, String> asked = new HashMap<>(Map.of("projectKey", "SALES", "reason", text("why")));
        asked.put("person", lily);
        asked.put("from", reopened().toString());
        asked.put("to", asked.get("from"));
        asked.put("until", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        mei.post(REST + "team-day/reopened", asked);
    }

    /** The day whose log Lily may write again. */
    static LocalDate reopened() {
        return workday().minusWeeks(2);
    }

    /** The last day from Monday to Friday. */
    static LocalDate workday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }
}
