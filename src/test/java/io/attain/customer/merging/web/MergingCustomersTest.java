package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour and Harbour Ltd. are the same: each has a first win, and the second one also something bought elsewhere. */
class MergingCustomersTest {

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
    private final SellingTeam team = new SellingTeam();

    private final String today =
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

    private void evaluated() {
        team.plugin
                .component(EvaluatingTiers.class)
                .evaluateAll(
                        team.project.getId(), team.plugin.component(Today.class).here());
    }

    private static String person(String name) {
        return "{\"version\":0,\"name\":\"" + name
                + "\",\"role\":\"decisionMaker\",\"influence\":\"high\",\"attitude\":\"for\"}";
    }

    private String of(String customer, String what) {
        return "customers/" + issue(customer).getKey() + "/" + what;
    }

    private Issue issue(String summary) {
        return team.plugin
                .jira
                .service(IssueManager.class)
                .getIssueObject(team.issue(summary).getId());
    }

    private JsonNode ok(String method, String path, String body) {
        Answer answer = team.send(team.zhou, method, path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    private JsonNode get(String path) {
        Answer answer = team.get(team.zhou, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode preview(String into, String from) {
        return get(of(into, "merges/preview?other=") + issue(from).getKey());
    }

    private Answer merge(String into, String from) {
        return merge(into, from, preview(into, from).path("seen").asText());
    }

    private Answer merge(String into, String from, String seen) {
        return team.send(
                team.zhou,
                "POST",
                of(into, "merges"),
                "{\"other\":\"" + issue(from).getKey() + "\",\"seen\":\"" + seen + "\"}");
    }

    private Answer takeBack(String into) {
        String id = get(of(into, "merges")).at("/merges/0/id").asText();
        return team.send(team.zhou, "POST", of(into, "merges/" + id + "/back"), "");
    }

    /** What everything counts for, whosever purchases it is. */
    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        team.plugin
                .component(Facts.class)
                .forEach(team.project.getId(), Source.OPPORTUNITY, result -> figures.add(text(result)));
        return figures.stream().sorted().toList();
    }

    private static String text(Result result) {
        return result.sourceId() + " " + result.owner() + " " + result.day() + " " + result.metric() + " "
                + result.amount() + " " + result.scope();
    }

    /** All that is told of some customers and whose sub-tasks are whose, without the numbers of versions. */
    private List<String> told(String... customers) {
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

    private Map<String, Integer> counts(JsonNode plan, String side) {
        Map<String, Integer> counts = new TreeMap<>();
        plan.path("counts")
                .forEach(each ->
                        counts.put(each.path("kind").asText(), each.path(side).asInt()));
        return counts;
    }

    @Test
    void bothSidesAreShownBefore() {
        JsonNode plan = preview("Harbour", "Harbour Ltd.");

        assertThat(counts(plan, "into"))
                .containsEntry("open", 1)
                .containsEntry("won", 1)
                .containsEntry("people", 1);
        assertThat(counts(plan, "from"))
                .containsEntry("won", 1)
                .containsEntry("lost", 1)
                .containsEntry("purchases", 1)
                .containsEntry("requests", 1);
        assertThat(plan.at("/into/bought").asLong() + plan.at("/from/bought").asLong())
                .isEqualTo(600_00 + 50_00 + 700);
        assertThat(plan.path("obstacles")).isEmpty();
    }

    @Test
    void allOfTheOneIsTheOthersAndNoFigureMoves() {
        List<String> before = figures();
        Map<String, Integer> after = counts(preview("Harbour", "Harbour Ltd."), "after");
        Issue gone = issue("Harbour Ltd.");

        Answer answer = merge("Harbour", "Harbour Ltd.");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/merges/0/moved").asInt()).isZero();
        assertThat(answer.json().at("/merges/0/results").asInt()).isPositive();
        assertThat(answer.json().at("/merges/0/trouble").asText()).isEmpty();
        assertThat(figures())
                .isEqualTo(before)
                .filteredOn(line -> line.contains(Metric.NEW_CUSTOMERS.code()))
                .hasSize(3);
        assertThat(counts(preview("Harbour", "Meadow"), "into")).isEqualTo(after);
        assertThat(get(of("Harbour", "record")).at("/notes/needs").asText()).isEqualTo("Cooling");
        assertThat(issue("Harbour Ltd.").getSubTaskObjects()).isEmpty();
        assertThat(issue("Harbour Ltd.").getStatusId()).isNotEqualTo(gone.getStatusId());
        assertThat(team.get(team.zhou, of("Harbour Ltd.", "record")).status()).isEqualTo(404);
        team.nightFindsNoDifference();
        assertThat(figures()).isEqualTo(before);
        assertThat(team.get(team.zhou, "projects/SALES/customers").body()).doesNotContain("Harbour Ltd.");
    }

    @Test
    void takenBackAllIsAsItWas() {
        List<String> figures = figures();
        List<String> before = told("Harbour", "Harbour Ltd.");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        Answer back = takeBack("Harbour");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(told("Harbour", "Harbour Ltd.")).isEqualTo(before);
        assertThat(back.json().at("/merges/0/trouble").asText()).contains("No step of the workflow leads");
        assertThat(figures()).isEqualTo(figures);
        team.nightFindsNoDifference();
        assertThat(figures()).isEqualTo(figures);
        assertThat(takeBack("Harbour").status()).isEqualTo(409);
    }

    @Test
    void whatCameAfterStaysWithTheSurvivor() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        ok("POST", of("Harbour", "promises/requests"), "{\"text\":\"Another\"}");

        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(requests("Harbour")).containsExactly("Another");
        assertThat(requests("Harbour Ltd.")).containsExactly("A quote");
    }

    private Stream<String> requests(String customer) {
        return StreamSupport.stream(
                        get(of(customer, "promises")).path("requests").spliterator(), false)
                .map(request -> request.path("text").asText());
    }

    @Test
    void whatWentUpInAnotherThatWentUpItselfIsTakenBackInOrder() {
        List<String> figures = figures();
        List<String> before = told("Harbour", "Harbour Ltd.", "Meadow");
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        String first = get(of("Harbour", "merges")).at("/merges/0/id").asText();
        assertThat(merge("Meadow", "Harbour").status()).isEqualTo(200);
        assertThat(figures()).isEqualTo(figures);

        Answer early = team.send(team.zhou, "POST", of("Harbour", "merges/" + first + "/back"), "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("Take that back first");
        assertThat(takeBack("Meadow").status()).isEqualTo(200);
        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(told("Harbour", "Harbour Ltd.", "Meadow")).isEqualTo(before);
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void whatAServerLeftHalfDoneGoesOn() {
        List<String> figures = figures();
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        MergeBook book = team.plugin.component(MergeBook.class);
        Merge done = book.into(issue("Harbour").getId()).get(0);
        book.change(done.in(Merge.State.UNDER_WAY), done.state());

        team.nightFindsNoDifference();

        assertThat(book.into(issue("Harbour").getId()).get(0).state()).isEqualTo(Merge.State.DONE);
        assertThat(figures()).isEqualTo(figures);
        assertThat(get(of("Harbour", "record")).at("/chain/people")).hasSize(2);
    }

    @Test
    void whatIsNotAsItWasShownIsNotMerged() {
        String seen = preview("Harbour", "Harbour Ltd.").path("seen").asText();
        ok("POST", of("Harbour", "promises/requests"), "{\"text\":\"Another\"}");

        assertThat(merge("Harbour", "Harbour Ltd.", seen).status()).isEqualTo(409);
        assertThat(merge("Harbour", "Harbour", "").status()).isEqualTo(409);
        assertThat(team.get(team.lily, of("Harbour", "merges")).status()).isEqualTo(403);
    }
}
