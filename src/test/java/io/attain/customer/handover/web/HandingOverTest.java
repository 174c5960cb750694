package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.jira.GivingOwners;
import io.attain.customer.jira.GivingOwners.Beside;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Tenures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily leaves: Harbour in the east with a won and an open deal is hers, and Meadow in the south with an open one. */
class HandingOverTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,Won in spring,Product A,600.00,2026-03-02,lily,Won,
            Harbour,East China,New,Next,Product B,900.00,2099-03-02,lily,Lead,
            Meadow,South China,New,First,Product A,100.00,2099-03-02,lily,Lead,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final String lily = team.lily.getKey();
    private final String tom = team.colleague("tom").getKey();
    private final String ann = team.colleague("ann").getKey();
    private final LocalDate today = team.plugin.component(Today.class).of(team.zhou.getKey());

    @BeforeEach
    void lilyHasTwoCustomers() {
        Answer brought = team.bring("opportunities", FILE);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        give("Harbour", lily);
        give("Meadow", lily);
    }

    private void give(String summary, String to) {
        Issue issue = issue(summary);
        GivingOwners giving = team.plugin.component(GivingOwners.class);
        team.plugin.as(team.zhou, () -> {
            String from = Objects.requireNonNullElse(issue.getAssigneeId(), "");
            Passing passing = new Passing(issue.getId(), issue.getKey(), from, to);
            giving.give(team.zhou, List.of(passing), Beside.NOTHING, WritingProgress.NONE);
            return true;
        });
    }

    private Issue issue(String summary) {
        long id = team.issue(summary).getId();
        return team.plugin.jira.service(IssueManager.class).getIssueObject(id);
    }

    private String owner(String summary) {
        return issue(summary).getAssigneeId();
    }

    private List<String> owners() {
        return List.of(owner("Harbour"), owner("Won in spring"), owner("Next"), owner("Meadow"), owner("First"));
    }

    private String body(String more) {
        return "{\"projectKey\":\"SALES\",\"person\":\"" + lily + "\",\"from\":\"" + today + "\"" + more + "}";
    }

    private String toTwo() {
        return ",\"heir\":\"" + tom + "\",\"choices\":[{\"region\":\"South China\",\"heir\":\"" + ann + "\"}]";
    }

    private JsonNode preview(String more) {
        Answer answer = team.send(team.zhou, "POST", "handovers/preview", body(more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer hand(String more) {
        String seen = preview(more).path("seen").asText();
        return team.send(team.zhou, "POST", "handovers", body(more + ",\"seen\":\"" + seen + "\""));
    }

    private JsonNode latest() {
        return team.get(team.zhou, "handovers?projectKey=SALES").json().at("/handovers/0");
    }

    private Answer takeBack() {
        return team.send(
                team.zhou, "POST", "handovers/" + latest().path("id").asText() + "/back", "{\"projectKey\":\"SALES\"}");
    }

    private Map<Long, List<Result>> results() {
        Map<Long, List<Result>> results = new HashMap<>();
        team.plugin
                .component(Facts.class)
                .forEach(team.project.getId(), Source.OPPORTUNITY, result -> results.computeIfAbsent(
                                result.sourceId(), id -> new ArrayList<>())
                        .add(result));
        return results;
    }

    @Test
    void whatSomebodyHasIsSharedOutAmongHeirsByPartsOfTheBusiness() {
        JsonNode plan = preview(toTwo());

        assertThat(plan.path("passes").asInt()).isEqualTo(5);
        assertThat(StreamSupport.stream(plan.path("heirs").spliterator(), false)
                        .map(heir -> heir.at("/person/key").asText() + " "
                                + heir.at("/gets/customers").asInt() + " "
                                + heir.at("/gets/deals").asInt() + " "
                                + heir.at("/gets/closedDeals").asInt()))
                .containsExactlyInAnyOrder(tom + " 1 1 1", ann + " 1 1 0");
        assertThat(owners()).containsOnly(lily);
    }

    @Test
    void theOwnerChangesAndNothingElse() {
        Map<Long, List<Result>> before = results();

        Answer answer = hand(toTwo());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(owners()).containsExactly(tom, tom, tom, ann, ann);
        assertThat(results()).isEqualTo(before);
        assertThat(latest().path("state").asText()).isEqualTo("done");
        assertThat(latest().path("issues").asInt()).isEqualTo(5);
        assertThat(latest().path("different").asInt()).isZero();
        assertThat(latest().path("results").asInt()).isPositive();
        assertThat(latest().path("moved").asInt()).isZero();
        team.nightFindsNoDifference();
        assertThat(results()).isEqualTo(before);
    }

    @Test
    void takenBackAllIsAsItWas() {
        Map<Long, List<Result>> before = results();
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        team.plugin.jira.site.users().setActive(team.lily, false);

        Answer back = takeBack();

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(owners()).containsOnly(lily);
        assertThat(results()).isEqualTo(before);
        assertThat(team.plugin
                        .component(Tenures.class)
                        .find(issue("Won in spring").getId()))
                .isEmpty();
        assertThat(latest().path("state").asText()).isEqualTo("takenBack");
        assertThat(takeBack().status()).isEqualTo(409);
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndIsTold() {
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        give("Meadow", tom);

        Answer back = takeBack();

        assertThat(owners()).containsExactly(lily, lily, lily, tom, lily);
        assertThat(back.json().findValuesAsText("message"))
                .singleElement()
                .asString()
                .contains("somebody has changed it since");
    }

    @Test
    void whatWasChosenByItselfGoesBeforeAllElse() {
        String deal = ",\"lines\":[{\"issueId\":" + issue("First").getId() + ",\"heir\":\"" + tom + "\"},{\"issueId\":"
                + issue("Harbour").getId() + ",\"heir\":\"\"}]";

        assertThat(hand(",\"heir\":\"" + ann + "\"" + deal).status()).isEqualTo(200);

        assertThat(owners()).containsExactly(lily, lily, lily, ann, tom);
    }

    @Test
    void whatIsNotAsItWasShownIsNotHandedOver() {
        String seen = preview(toTwo()).path("seen").asText();
        give("Meadow", tom);

        Answer answer = team.send(team.zhou, "POST", "handovers", body(toTwo() + ",\"seen\":\"" + seen + "\""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(owners()).containsExactly(lily, lily, lily, tom, lily);
    }

    @Test
    void whoDoesNotSellInheritsNothing() {
        team.plugin.jira.site.users().setActive(team.plugin.jira.site.users().getUserByKey(tom), false);

        Answer answer = team.send(team.zhou, "POST", "handovers/preview", body(toTwo()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("does not sell");
    }

    @Test
    void aHandoverThatAServerLeftHalfDoneGoesOnInTheNight() {
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        HandoverBook book = team.plugin.component(HandoverBook.class);
        var done = book.of(team.project.getId(), 1).get(0);
        book.change(done.in(io.attain.customer.handover.Handover.State.UNDER_WAY), done.state());
        give("Meadow", lily);

        team.nightFindsNoDifference();

        assertThat(owner("Meadow")).isEqualTo(ann);
        assertThat(latest().path("state").asText()).isEqualTo("done");
    }

    @Test
    void aDayToComeIsWaitedForAndLetBeAgain() {
        String later = body(toTwo()).replace(today.toString(), today.plusDays(9).toString());
        String seen = team.send(team.zhou, "POST", "handovers/preview", later)
                .json()
                .path("seen")
                .asText();

        Answer answer =
                team.send(team.zhou, "POST", "handovers", later.replace("}]}", "}],\"seen\":\"" + seen + "\"}"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        team.nightFindsNoDifference();
        assertThat(owners()).containsOnly(lily);
        assertThat(latest().path("state").asText()).isEqualTo("waiting");
        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(latest().path("state").asText()).isEqualTo("takenBack");
    }

    /** From A to B and on to C: each way is taken back by itself, the last one first. */
    @Test
    void whatPassedOnFurtherIsTakenBackInOrder() {
        Map<Long, List<Result>> before = results();
        assertThat(hand(",\"heir\":\"" + tom + "\"").status()).isEqualTo(200);
        String first = latest().path("id").asText();
        String further = body(",\"heir\":\"" + ann + "\"").replace(lily, tom);
        String seen = team.send(team.zhou, "POST", "handovers/preview", further)
                .json()
                .path("seen")
                .asText();
        assertThat(team.send(team.zhou, "POST", "handovers", further.replace("}", ",\"seen\":\"" + seen + "\"}"))
                        .status())
                .isEqualTo(200);
        assertThat(owners()).containsOnly(ann);
        assertThat(results()).isEqualTo(before);

        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(owners()).containsOnly(tom);
        assertThat(team.send(team.zhou, "POST", "handovers/" + first + "/back", "{\"projectKey\":\"SALES\"}")
                        .status())
                .isEqualTo(200);

        assertThat(owners()).containsOnly(lily);
        assertThat(results()).isEqualTo(before);
        assertThat(team.plugin
                        .component(Tenures.class)
                        .find(issue("Won in spring").getId()))
                .isEmpty();
    }

    @Test
    void theOrderOfHandoversDoesNotMatter() {
        String first = ",\"choices\":[{\"region\":\"South China\",\"heir\":\"" + ann + "\"}]";
        String second = ",\"choices\":[{\"region\":\"East China\",\"heir\":\"" + tom + "\"}]";
        assertThat(hand(first).status()).isEqualTo(200);
        assertThat(hand(second).status()).isEqualTo(200);
        Map<Long, List<Result>> one = results();
        List<String> owners = owners();
        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(team.send(
                                team.zhou,
                                "POST",
                                "handovers/"
                                        + team.get(team.zhou, "handovers?projectKey=SALES")
                                                .json()
                                                .at("/handovers/1/id")
                                                .asText()
                                        + "/back",
                                "{\"projectKey\":\"SALES\"}")
                        .status())
                .isEqualTo(200);

        assertThat(hand(second).status()).isEqualTo(200);
        assertThat(hand(first).status()).isEqualTo(200);

        assertThat(owners()).isEqualTo(owners).containsExactly(tom, tom, tom, ann, ann);
        assertThat(results()).isEqualTo(one);
    }

    @Test
    void repsHandNothingOver() {
        assertThat(team.get(team.lily, "handovers?projectKey=SALES").status()).isEqualTo(403);
        assertThat(team.send(team.lily, "POST", "handovers/preview", body(toTwo()))
                        .status())
                .isEqualTo(403);
    }
}
