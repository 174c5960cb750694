package io.attain.attainment.figures.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.TargetsOverRest;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Source;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetsInMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The company (1) is split into East (2, a linked target) and West (3, another), East into two shares, 32 of 66 days ago. */
class AttainmentOverRestTest extends TargetsOverRest {
    private static final String PATH = "targets/SALES-1/attainment";

    private final RestInProcess rest = new RestInProcess(new TargetResource(
            site.targetAsker, nodes, TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook())));

    @BeforeEach
    void aCompany() {
        site.logIn("lily");
        nodes.save(List.of(
                root(1, 2640),
                linked(2, 1320),
                linked(3, 1320),
                share(21, 1, "lily", QUARTER, Scope.ANY, 660).under(2L, 1),
                share(22, 1, "tom", QUARTER, Scope.ANY, 660).under(2L, 1)));
        post(7, 21, 300);
        post(8, 3, 900);
        LongStream.rangeClosed(1, 3).forEach(id -> site.issue(id, true));
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets", "/targets/{key}/attainment");
    }

    @Test
    void oneLevelOfPartsIsToldTheLargestGapFirst() {
        JsonNode answer = rest.get(PATH).json();

        assertThat(answer.path("sort").asText()).isEqualTo("gap");
        assertThat(answer.path("start").asInt()).isZero();
        assertThat(answer.path("paces")).hasToString("{\"onTrack\":1,\"atRisk\":1}");
        assertThat(answer.at("/node/actual").asLong()).isEqualTo(1200);
        assertThat(answer.at("/node/next").isNull()).isTrue();
        assertThat(keys(answer)).containsExactly("SALES-2", "SALES-3");
        JsonNode east = answer.at("/node/children/0");
        assertThat(east.path("actual").asLong()).isEqualTo(300);
        assertThat(east.path("partsTotal").asInt()).isEqualTo(2);
        assertThat(east.path("children")).isEmpty();
        assertThat(east.path("next").asInt(-1)).as("where its parts begin").isZero();
        assertThat(answer.at("/node/children/1/next").isNull())
                .as("it has no parts")
                .isTrue();
    }

    @Test
    void whatNobodyAgreedToHasFiguresAndIsNotJudged() {
        site.proposed.add(2L);

        JsonNode answer = rest.get(PATH).json();

        assertThat(answer.path("paces")).hasToString("{\"onTrack\":1}");
        assertThat(answer.at("/node/level").asText()).isEqualTo("none");
        JsonNode east = answer.at("/node/children/0");
        assertThat(east.path("level").asText()).isEqualTo("notAgreed");
        assertThat(east.path("actual").asLong()).isEqualTo(300);
    }

    @Test
    void monthWeightsThatAreNotUnderstoodAreToldAndExpectedGoesByWorkingDays() {
        nodes.save(List.of(weighing("30%/40%/40%", root(1, 2640))));

        JsonNode node = rest.get(PATH).json().path("node");

        assertThat(node.at("/phasing/faults"))
                .extracting(JsonNode::asText)
                .containsExactly("attain.target.smart.weights.percent [110]");
        assertThat(node.path("expected").asLong()).isEqualTo(2640 * 32 / 66);
    }

    @Test
    void partsAreLaidOutAsTheWholeUnlessTheySayOtherwise() {
        nodes.save(List.of(weighing("30,40,30", root(1, 2640)), weighing("1/1/1", linked(3, 1320))));

        JsonNode answer = rest.get(PATH + "?depth=2&sort=name").json();

        assertThat(answer.findValues("otherwise"))
                .extracting(JsonNode::asBoolean)
                .as("the company, East, its shares, West")
                .containsExactly(false, false, false, false, true);
        assertThat(answer.findValues("faults")).allMatch(JsonNode::isEmpty);
        assertThat(answer.at("/node/children/0/expected").asDouble())
                .as("396 and 10 of 21 days of 528")
                .isEqualTo(647.428571);
    }

    @Test
    void aRateTellsByHowMuchItIsToGrowOverItsBaseline() {
        nodes.save(List.of(growing(46_00, 40_00L, root(1, 46_00)), growing(36_00, null, linked(3, 36_00))));

        JsonNode company = rest.get(PATH).json().path("node");

        assertThat(company.path("growth")).hasToString("{\"baseline\":4000,\"by\":1500}");
        assertThat(rest.get("targets/SALES-3/attainment")
                        .json()
                        .at("/node/growth")
                        .isNull())
                .as("it has no baseline")
                .isTrue();
    }

    private static TargetNode growing(long goal, @Nullable Long baseline, TargetNode node) {
        Levels levels = new Levels(null, null, null, baseline);
        return aiming(new Goal(Metric.REPURCHASE_RATE, Direction.UP, goal, levels, MonthWeights.NONE, List.of()), node);
    }

    private static TargetNode weighing(String weights, TargetNode node) {
        return aiming(node.goal().phased(MonthWeights.read(weights)), node);
    }

    @Test
    void asManyLevelsAsAreAskedFor() {
        assertThat(keys(rest.get(PATH + "?depth=0").json())).isEmpty();
        assertThat(rest.get(PATH + "?depth=0").json().path("paces")).hasSize(2);
        JsonNode two = rest.get(PATH + "?depth=2&sort=name").json();
        assertThat(two.findValuesAsText("key")).contains("SALES-21", "SALES-22");
        assertThat(two.at("/node/children/0/children/0/owner/name").asText()).isEqualTo("Lily");
    }

    @Test
    void partsAreSortedAsAskedFor() {
        assertThat(keys(rest.get(PATH + "?sort=name").json())).containsExactly("SALES-2", "SALES-3");
        post(9, 2, 2000);
        assertThat(keys(rest.get(PATH + "?sort=gap").json())).containsExactly("SALES-3", "SALES-2");
        assertThat(keys(rest.get(PATH + "?sort=created").json())).containsExactly("SALES-2", "SALES-3");
    }

    @Test
    void aLongListIsPaged() {
        nodes.save(shares(120));

        JsonNode first = rest.get("targets/SALES-3/attainment?sort=name").json();
        JsonNode last =
                rest.get("targets/SALES-3/attainment?sort=name&start=100").json();

        assertThat(keys(first)).hasSize(50).startsWith("SALES-101", "SALES-102").endsWith("SALES-150");
        assertThat(first.at("/node/partsTotal").asInt()).isEqualTo(120);
        assertThat(first.at("/node/next").asInt()).isEqualTo(50);
        assertThat(last.path("start").asInt()).isEqualTo(100);
        assertThat(keys(last)).hasSize(20).endsWith("SALES-220");
        assertThat(last.at("/node/next").isNull()).isTrue();
        assertThat(keys(rest.get("targets/SALES-3/attainment?start=500").json()))
                .isEmpty();
    }

    @Test
    void whatIsHiddenIsLeftOutAndCounted() {
        site.issue(3, false);

        JsonNode answer = rest.get(PATH + "?depth=2").json();

        assertThat(keys(answer)).containsExactly("SALES-2");
        assertThat(answer.toString()).doesNotContain("SALES-3");
        assertThat(answer.at("/node/actual").asLong()).isEqualTo(1200);
        assertThat(answer.at("/node/partsTotal").asInt()).isEqualTo(2);
        assertThat(answer.at("/node/next").isNull()).isTrue();
    }

    @Test
    void aPageIsFilledFromWhatTheAskerSeesAndJiraIsAskedAtMostTwiceForIt() {
        List<TargetNode> many = new ArrayList<>();
        for (long id = 101; id <= 1100; id++) {
            many.add(linked(id, 1).under(3L, 1));
            site.issue(id, id % 10 != 0);
        }
        nodes.save(many);
        clearInvocations(site.issues);

        JsonNode answer =
                rest.get("targets/SALES-3/attainment?sort=created&start=500").json();

        assertThat(keys(answer)).hasSize(50).startsWith("SALES-601").doesNotContain("SALES-610");
        assertThat(answer.at("/node/next").asInt()).isEqualTo(555);
        verify(site.issues, times(2)).getIssueObjects(any());
    }

    @Test
    void sharesAreSeenWithTheirTarget() {
        nodes.save(shares(60));
        clearInvocations(site.access);

        assertThat(keys(rest.get("targets/SALES-3/attainment").json())).hasSize(50);

        verify(site.access, times(1)).maySee(any(), any(Issue.class));
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsName() {
        for (String wrong :
                List.of("depth=3", "depth=-1", "depth=all", "sort=luck", "sort=", "start=-1", "start=first")) {
            Answer answer = rest.get(PATH + "?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(wrong).startsWith(answer.json().at("/errors/0/field").asText() + "=");
        }
    }

    @Test
    void whatIsHiddenOrNoTargetIsNotFound() {
        site.issue(5, true);
        assertThat(rest.get("targets/SALES-5/attainment").body()).contains("attain.target.incomplete");
        assertThat(rest.get("targets/SALES-5/attainment").status()).isEqualTo(404);
        site.issue(1, false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(rest.get(PATH + "?depth=9").status())
                .as("not even what is wrong")
                .isEqualTo(404);
    }

    private static TargetNode linked(long id, long amount) {
        return root(id, amount).under(1L, 1);
    }

    private static List<TargetNode> shares(int count) {
        return LongStream.rangeClosed(101, 100 + count)
                .mapToObj(id -> share(id, 1, null, QUARTER, Scope.ANY, 1).under(3L, 1))
                .toList();
    }

    private void post(long id, long node, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                id,
                List.of(new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, "lily", START, amount)));
    }

    private static List<String> keys(JsonNode answer) {
        return StreamSupport.stream(answer.at("/node/children").spliterator(), false)
                .map(part -> part.path("key").asText())
                .toList();
    }
}
