package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.kernel.Today;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** Harbour and Harbour Ltd. are the same: each has a first win, and the second one also something bought elsewhere. */
abstract class TwoAlike {

    private static final String FILE =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,Spring,Product A,600.00,2026-03-02,lily,Won,
            Harbour,East China,New,Next,Product B,900.00,2099-03-02,lily,Lead,
            Harbour Ltd.,East China,New,Winter,Product A,50.00,2026-01-05,lily,Won,
            Harbour Ltd.,East China,New,Lost one,Product A,70.00,2026-02-05,lily,Lost,
            Meadow,East China,New,First,Product A,100.00,2026-04-02,lily,Won,
            """;

    @AutoClose
    final SellingTeam team = new SellingTeam();

    final String today =
            team.plugin.component(Today.class).of(team.zhou.getKey()).toString();

    @BeforeEach
    void twoThatAreTheSame() {
        assertThat(team.bring("opportunities", FILE).status()).isEqualTo(200);
        ok(
                "POST",
                "customers/purchases",
                "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"INV-1\",\"customer\":\"Harbour Ltd.\",\"date\":\""
                        + today + "\",\"amount\":700}]}");
        ok("PUT", of("Harbour", "record/people"), person("Ann"));
        ok("PUT", of("Harbour Ltd.", "record/people"), person("Ben"));
        ok("PUT", of("Harbour Ltd.", "record/notes"), "{\"version\":0,\"needs\":\"Cooling\",\"plan\":\"\"}");
        ok("POST", of("Harbour Ltd.", "promises/requests"), "{\"text\":\"A quote\"}");
        evaluated();
    }

    void evaluated() {
        team.plugin
                .component(EvaluatingTiers.class)
                .evaluateAll(
                        team.project.getId(), team.plugin.component(Today.class).here());
    }

    static String person(String name) {
        return "{\"version\":0,\"name\":\"" + name
                + "\",\"role\":\"decisionMaker\",\"influence\":\"high\",\"attitude\":\"for\"}";
    }

    String of(String customer, String what) {
        return "customers/" + issue(customer).getKey() + "/" + what;
    }

    Issue issue(String summary) {
        return team.plugin
                .jira
                .service(IssueManager.class)
                .getIssueObject(team.issue(summary).getId());
    }

    JsonNode ok(String method, String path, String body) {
        Answer answer = team.send(team.zhou, method, path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    JsonNode get(String path) {
        Answer answer = team.get(team.zhou, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    JsonNode preview(String into, String from) {
        return get(of(into, "merges/preview?other=") + issue(from).getKey());
    }

    Answer merge(String into, String from) {
        return merge(into, from, preview(into, from).path("seen").asText());
    }

    Answer merge(String into, String from, String seen) {
        return merge(into, from, seen, "");
    }

    Answer merge(String into, String from, String seen, String taken) {
        return team.send(
                team.zhou,
                "POST",
                of(into, "merges"),
                "{\"other\":\"" + issue(from).getKey() + "\",\"seen\":\"" + seen + "\",\"take\":[" + taken + "]}");
    }

    Answer takeBack(String into) {
        String id = get(of(into, "merges")).at("/merges/0/id").asText();
        return team.send(team.zhou, "POST", of(into, "merges/" + id + "/back"), "");
    }

    /** What everything counts for, whosever purchases it is. */
    List<String> figures() {
        List<String> figures = new ArrayList<>();
        team.plugin
                .component(Facts.class)
                .forEach(team.project.getId(), Source.OPPORTUNITY, result -> figures.add(text(result)));
        return figures.stream().sorted().toList();
    }

    static String text(Result result) {
        return result.sourceId() + " " + result.owner() + " " + result.day() + " " + result.metric() + " "
                + result.amount() + " " + result.scope();
    }

    /** All that is told of some customers and whose sub-tasks are whose, without the numbers of versions. */
    List<String> told(String... customers) {
        List<String> told = new ArrayList<>();
        for (String customer : customers) {
            told.add(get(of(customer, "record")).toString());
            told.add(get(of(customer, "promises")).path("requests").toString());
            told.add(get(of(customer, "tier")).toString());
            issue(customer).getSubTaskObjects().stream()
                    .map(Issue::getKey)
                    .sorted()
                    .forEach(told::add);
        }
        return told.stream()
                .map(each -> each.replaceAll("\"version\":\\d+", "\"version\":0"))
                .toList();
    }

    Map<String, Integer> counts(JsonNode plan, String side) {
        Map<String, Integer> counts = new TreeMap<>();
        plan.path("counts")
                .forEach(each ->
                        counts.put(each.path("kind").asText(), each.path(side).asInt()));
        return counts;
    }
}
