package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.Proof;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.Line;
import io.attain.customer.handover.Line.Fate;
import io.attain.customer.jira.GivingOwners;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** Lily leaves: Harbour in the east with a won and an open deal is hers, and Meadow in the south with an open one. */
abstract class Leaving {

    private static final String FILE =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,Won in spring,Product A,600.00,2026-03-02,lily,Won,
            Harbour,East China,New,Next,Product B,900.00,2099-03-02,lily,Lead,
            Meadow,South China,New,First,Product A,100.00,2099-03-02,lily,Lead,
            """;

    @AutoClose
    final SellingTeam team = new SellingTeam();

    final String lily = team.lily.getKey();
    final String tom = team.colleague("tom").getKey();
    final String ann = team.colleague("ann").getKey();
    final LocalDate today = team.plugin.component(Today.class).of(team.zhou.getKey());

    @BeforeEach
    void lilyHasTwoCustomers() {
        Answer brought = team.bring("opportunities", FILE);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        give("Harbour", lily);
        give("Meadow", lily);
    }

    void give(String summary, String to) {
        Issue issue = issue(summary);
        GivingOwners giving = team.plugin.component(GivingOwners.class);
        team.plugin.as(team.zhou, () -> {
            String from = Objects.requireNonNullElse(issue.getAssigneeId(), "");
            Passing passing = new Passing(issue.getId(), issue.getKey(), from, to);
            giving.give(team.zhou, List.of(passing), Beside.NOTHING, WritingProgress.NONE);
            return true;
        });
    }

    Issue issue(String summary) {
        long id = team.issue(summary).getId();
        return team.plugin.jira.service(IssueManager.class).getIssueObject(id);
    }

    String owner(String summary) {
        return issue(summary).getAssigneeId();
    }

    List<String> owners() {
        return List.of(owner("Harbour"), owner("Won in spring"), owner("Next"), owner("Meadow"), owner("First"));
    }

    String body(String more) {
        return "{\"projectKey\":\"SALES\",\"person\":\"" + lily + "\",\"from\":\"" + today + "\"" + more + "}";
    }

    String toTwo() {
        return ",\"heir\":\"" + tom + "\",\"choices\":[{\"region\":\"South China\",\"heir\":\"" + ann + "\"}]";
    }

    JsonNode preview(String more) {
        Answer answer = team.send(team.zhou, "POST", "handovers/preview", body(more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer hand(String more) {
        String seen = preview(more).path("seen").asText();
        return team.send(team.zhou, "POST", "handovers", body(more + ",\"seen\":\"" + seen + "\""));
    }

    JsonNode latest() {
        return team.get(team.zhou, "handovers?projectKey=SALES").json().at("/handovers/0");
    }

    Answer takeBack() {
        return team.send(
                team.zhou, "POST", "handovers/" + latest().path("id").asText() + "/back", "{\"projectKey\":\"SALES\"}");
    }

    Map<Long, List<Result>> results() {
        Map<Long, List<Result>> results = new HashMap<>();
        team.plugin
                .component(Facts.class)
                .forEach(team.project.getId(), Source.OPPORTUNITY, result -> results.computeIfAbsent(
                                result.sourceId(), id -> new ArrayList<>())
                        .add(result));
        return results;
    }

    /** A handover of Lily's open deal to Ann, which was planned long ago and whose day has come. */
    void planned() {
        kept(State.WAITING, "First");
    }

    /** A handover of open deals to Ann, of which no more is known. */
    void kept(State state, String... deals) {
        Handover handover = new Handover(
                0,
                team.project.getId(),
                lily,
                today,
                team.zhou.getKey(),
                team.plugin.component(Today.class).now(),
                state,
                Proof.NONE,
                "");
        List<Line> lines = Stream.of(deals)
                .map(this::issue)
                .map(deal -> new Line(deal.getId(), deal.getKey(), Kind.OPEN_DEAL, ann, null, Fate.PASSES))
                .toList();
        team.plugin.component(HandoverBook.class).add(handover, lines);
    }

    /** A deal comes to a stage, by whoever has it. */
    void move(String customer, String deal, LocalDate closes, String owner, String status) {
        Answer moved = team.bring(
                "opportunities",
                FILE.lines().findFirst().orElseThrow() + "\n" + customer + ",,," + deal + ",,600.00," + closes + ","
                        + owner + "," + status + ",\n");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    /** Whose revenue a deal is. */
    List<String> achievedBy(String deal) {
        return results().getOrDefault(issue(deal).getId(), List.of()).stream()
                .filter(result -> result.metric().equals(Metric.REVENUE))
                .map(Result::owner)
                .distinct()
                .toList();
    }
}
