package io.attain.attainment.explanation.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.ResultOrigins;
import io.attain.results.Source;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.targets.web.SalesRest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 1,000 with one share of 600, on its second working day; Lily may not see every win. */
class WhyOverRestTest {

    private final SalesRest site = new SalesRest().at(SetClock.noonOf(START.plusDays(1)));
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Set<Long> hidden = new HashSet<>();
    private final InMemoryRuleBook rules = new InMemoryRuleBook();
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.logIn("lily");
        site.issue(1, true);
        site.issue(9, false);
        nodes.save(List.of(root(1, 1_000), share(2, 1, "lily", QUARTER, Scope.ANY, 600)));
        rest = new RestInProcess(new WhyResource(
                site.targetAsker,
                TargetsInMemory.figures(nodes, ledger, rules),
                TargetsInMemory.explaining(ledger, List.of(new Wins(Source.OPPORTUNITY, hidden))),
                new TargetLeaderboards(
                        Forests.reading(nodes), new InMemoryPostingSums(ledger), site.access, TargetFixture.WEEKDAYS),
                rules));
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets/{key}/why");
    }

    @Test
    void theResultsWithTheirIssuesSumToTheFigure() {
        win(71, 2, 250);
        win(72, 1, 100);

        JsonNode why = why("SALES-1", "actual");
        assertThat(why.path("rule").asText()).isEqualTo("results");
        assertThat(why.path("total").asLong()).isEqualTo(350);
        assertThat(why.path("rows")).hasSize(2);
        assertThat(why.at("/rows/0/key").asText()).isEqualTo("SALES-71");
        assertThat(why.at("/rows/0/customer").asText()).isEqualTo("Haiyun");
        assertThat(why.at("/rows/0/person/name").asText()).isEqualTo("Lily");
        assertThat(why.at("/restricted/any").asBoolean()).isFalse();
    }

    @Test
    void whatTheViewerMayNotSeeIsOnlySummed() {
        hidden.addAll(List.of(71L, 72L, 73L));
        win(71, 2, 250);
        win(72, 2, 100);
        win(73, 2, 7);
        win(74, 2, 3);

        JsonNode why = why("SALES-1", "actual");
        assertThat(why.path("rows")).hasSize(1);
        assertThat(why.at("/restricted/count").asLong()).isEqualTo(3);
        assertThat(why.at("/restricted/amount").asLong()).isEqualTo(357);
        assertThat(why.path("total").asLong()).isEqualTo(360);
        assertThat(why.toString()).doesNotContain("SALES-71").doesNotContain("250");
    }

    @Test
    void aMembersFiguresAreMadeOfTheOwnResultsAndShares() {
        site.person("tom");
        win(71, 2, 250);
        win(72, 1, 100);
        ledger.replace(Source.OPPORTUNITY, 73, List.of(posting(73, 1, "tom", 40)));

        JsonNode actual = why("SALES-1", "actual&person=lily");
        assertThat(actual.path("rows")).hasSize(2);
        assertThat(actual.path("total").asLong()).isEqualTo(350);
        assertThat(actual.at("/member/actual").asLong()).isEqualTo(350);
        assertThat(actual.at("/member/target").asLong()).isEqualTo(600);
        assertThat(actual.at("/member/attainment").asDouble()).isEqualTo(350.0 / 600);
        JsonNode target = why("SALES-1", "target&person=lily");
        assertThat(target.path("rule").asText()).isEqualTo("ownShares");
        assertThat(target.at("/rows/0/key").asText()).isEqualTo("SALES-2");
        assertThat(target.path("total").asLong()).isEqualTo(600);
        assertThat(why("SALES-1", "attainment&person=lily").path("rows")).hasSize(2);
        JsonNode toms = why("SALES-1", "actual&person=tom");
        assertThat(toms.path("total").asLong()).isEqualTo(40);
        assertThat(toms.at("/member/target").isNull()).isTrue();
        assertThat(toms.at("/member/attainmentState").asText()).isEqualTo("none");
    }

    @Test
    void whereNamesAreHiddenOnlyTheOwnFiguresAreExplained() {
        site.person("tom");
        rules.put(PROJECT, new TargetRules(PaceRule.DEFAULT, false, 90, true));

        assertThat(rest.get("targets/SALES-1/why?figure=actual&person=tom").status())
                .isEqualTo(404);
        assertThat(rest.get("targets/SALES-1/why?figure=actual&person=lily").status())
                .isEqualTo(200);
        assertThat(rest.get("targets/SALES-1/why?figure=actual&person=nobody").status())
                .isEqualTo(404);
        assertThat(rest.get("targets/SALES-1/why?figure=pace&person=lily").status())
                .isEqualTo(400);
    }

    @Test
    void oneOrTwoHiddenRowsAreNotCountedOut() {
        hidden.add(71L);
        win(71, 2, 250);

        JsonNode restricted = why("SALES-1", "actual").path("restricted");
        assertThat(restricted.path("any").asBoolean()).isTrue();
        assertThat(restricted.path("count").isNull()).isTrue();
    }

    @Test
    void pagesBeginAtEveryHundredthRowOnly() {
        for (int i = 0; i < 150; i++) {
            win(100 + i, 2, 1);
        }

        JsonNode first = json("targets/SALES-1/why?figure=actual&start=1");
        assertThat(first.path("start").asInt()).isZero();
        assertThat(first.path("rows")).hasSize(100);
        assertThat(first.at("/later/count").asInt()).isEqualTo(50);
        JsonNode second = json("targets/SALES-1/why?figure=actual&start=100");
        assertThat(second.at("/earlier/amount").asInt()).isEqualTo(100);
        assertThat(second.path("rows")).hasSize(50);
        assertThat(second.path("total").asLong()).isEqualTo(150);
        for (String none : List.of("2147483647", "-1", "soon")) {
            Answer refused = rest.get("targets/SALES-1/why?figure=actual&start=" + none);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("start");
        }
    }

    @Test
    void everyFigureHasItsRuleAndItsNumbers() {
        win(71, 2, 250);

        assertThat(why("SALES-1", "target").findValuesAsText("kind")).contains("part", "unsplit");
        assertThat(why("SALES-1", "expected").at("/rows/0/month/days").asInt()).isEqualTo(22);
        assertThat(why("SALES-1", "toGo").path("total").asLong()).isEqualTo(750);
        assertThat(why("SALES-1", "gap").path("total").decimalValue())
                .isEqualByComparingTo(BigDecimal.valueOf(250)
                        .subtract(why("SALES-1", "expected").path("total").decimalValue()));
        assertThat(why("SALES-1", "attainment").path("total").isNull()).isTrue();
        assertThat(why("SALES-1", "forecast").at("/numbers/forecast").isNull())
                .as("it is too early")
                .isTrue();
        assertThat(why("SALES-1", "required").at("/numbers/workingDaysLeft").asInt())
                .isEqualTo(65);
        assertThat(why("SALES-1", "pace").at("/thresholds/behind").asDouble()).isEqualTo(0.9);
    }

    @Test
    void refusesWhatIsNoFigureAndWhatTheViewerMayNotKnow() {
        assertThat(rest.get("targets/SALES-1/why?figure=luck").status()).isEqualTo(400);
        assertThat(rest.get("targets/SALES-1/why").status()).isEqualTo(400);
        assertThat(rest.get("targets/SALES-9/why?figure=actual").status()).isEqualTo(404);
        assertThat(rest.get("targets/SALES-5/why?figure=actual").status()).isEqualTo(404);
    }

    private JsonNode why(String key, String figure) {
        return json("targets/" + key + "/why?figure=" + figure);
    }

    private JsonNode json(String path) {
        RestInProcess.Answer answer = rest.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void win(long id, long node, long amount) {
        ledger.replace(Source.OPPORTUNITY, id, List.of(posting(id, node, "lily", amount)));
    }

    private static Posting posting(long id, long node, String owner, long amount) {
        return new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, owner, START, amount);
    }

    private record Wins(Source source, Set<Long> hidden) implements ResultOrigins {
        @Override
        public Map<ResultKey, Origin> tell(String viewerKey, Collection<ResultKey> results) {
            return results.stream()
                    .filter(result -> !hidden.contains(result.sourceId()))
                    .collect(Collectors.toMap(
                            result -> result, result -> new Origin("SALES-" + result.sourceId(), "Deal", "Haiyun")));
        }
    }
}
