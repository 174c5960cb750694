package io.attain.attainment.trend.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.TargetsOverRest;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.trend.app.TargetTrends;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Scope;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrendOverRestTest extends TargetsOverRest {
    private final InMemoryFacts facts = new InMemoryFacts();
    private final RestInProcess rest = new RestInProcess(new TrendResource(
            site.targetAsker,
            new TargetTrends(
                    TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook()),
                    nodes,
                    Forests.reading(nodes),
                    new InMemoryPostingSums(ledger),
                    TargetFixture.WEEKDAYS,
                    new FactBook(facts, List.of(), Runnable::run))));

    @BeforeEach
    void twoQuarters() {
        site.logIn("lily");
        nodes.save(List.of(
                root(1, 6600),
                share(2, 1, "lily", QUARTER, Scope.ANY, 6600),
                node(9, null, 9, null, QUARTER.previous(), Scope.ANY, 5000)));
        post(7, 2, 1, START, 300);
        post(8, 1, 1, TODAY.minusDays(3), 20);
        post(6, 9, 9, START.minusDays(1), 4000);
        List.of(1L, 2L, 9L).forEach(id -> site.issue(id, true));
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets/{key}/trend");
    }

    @Test
    void aTargetsWayIsToldByDay() {
        JsonNode trend = rest.get("targets/SALES-1/trend").json();

        assertThat(trend.path("by").asText()).isEqualTo("day");
        assertThat(trend.path("target").asLong()).isEqualTo(6600);
        assertThat(trend.at("/unit/currency").asText()).isEqualTo("CNY");
        assertThat(trend.path("points")).hasSize(92);
        assertThat(point(trend, "2026-11-13"))
                .hasToString("{\"day\":\"2026-11-13\",\"actual\":320,\"expected\":3200,"
                        + "\"last\":0,\"forecast\":null,\"low\":null,\"high\":null}");
        assertThat(point(trend, "2026-12-31").path("forecast").asLong()).isEqualTo(660);
        assertThat(trend.at("/forecast/total").asLong()).isEqualTo(660);
        assertThat(trend.at("/forecast/finishedDays").asInt()).isEqualTo(32);
        assertThat(trend.at("/lastPeriod/key").asText()).isEqualTo("SALES-9");
        assertThat(trend.at("/lastPeriod/total").asLong()).isEqualTo(4000);
    }

    @Test
    void withoutATargetBeforeAllResultsOfItsDaysAreTold() {
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(
                        70L, List.of(TargetFixture.win(70, "lily", START.minusDays(2), 700, Scope.ANY)),
                        71L, List.of(TargetFixture.win(71, "tom", START.minusDays(2), 5, Scope.ANY)),
                        72L, List.of(TargetFixture.win(72, "lily", START, 1, Scope.ANY))));

        JsonNode last = rest.get("targets/SALES-2/trend").json().path("lastPeriod");

        assertThat(last.path("key").isNull()).isTrue();
        assertThat(last.path("start").asText())
                .isEqualTo(QUARTER.previous().start().toString());
        assertThat(last.path("end").asText()).isEqualTo(START.toString());
        assertThat(last.path("toDate").asLong()).isZero();
        assertThat(last.path("total").asLong()).isEqualTo(700);
        assertThat(rest.get("targets/SALES-1/trend")
                        .json()
                        .at("/lastPeriod/key")
                        .asText())
                .isEqualTo("SALES-9");
    }

    @Test
    void orByWeek() {
        JsonNode trend = rest.get("targets/SALES-2/trend?by=week").json();

        assertThat(trend.path("by").asText()).isEqualTo("week");
        assertThat(trend.path("points")).hasSizeBetween(14, 16);
        assertThat(point(trend, "2026-11-16").path("actual").asLong()).isEqualTo(300);
        assertThat(trend.path("lastPeriod").isNull()).isTrue();
        assertThat(rest.get("targets/SALES-2/trend?by=hour")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("by");
    }

    @Test
    void aCenturyIsToldByMonth() {
        nodes.save(List.of(node(3, null, 3, "lily", KnownDays.ALL, Scope.ANY, 5000)));
        site.issue(3, true);

        JsonNode trend = rest.get("targets/SALES-3/trend").json();

        assertThat(trend.path("by").asText()).isEqualTo("month");
        assertThat(trend.path("points")).hasSize(1201);
    }

    @Test
    void aPeriodBeforeThatIsHiddenIsLeftOut() {
        site.issue(9, false);

        JsonNode trend = rest.get("targets/SALES-1/trend").json();

        assertThat(trend.path("lastPeriod").isNull()).isTrue();
        assertThat(trend.path("points"))
                .allSatisfy(point -> assertThat(point.path("last").isNull()).isTrue());
    }

    @Test
    void whatIsHiddenOrNoTargetIsNotFound() {
        site.issue(1, false);
        site.issue(5, true);

        assertThat(rest.get("targets/SALES-1/trend").status()).isEqualTo(404);
        assertThat(rest.get("targets/SALES-3/trend").status()).isEqualTo(404);
        Answer noTarget = rest.get("targets/SALES-5/trend");
        assertThat(noTarget.status()).isEqualTo(404);
        assertThat(noTarget.body()).contains("attain.target.incomplete");
    }

    private void post(long id, long node, long root, LocalDate day, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                id,
                List.of(new Posting(Source.OPPORTUNITY, id, node, root, PROJECT, "lily", day, amount)));
    }

    private static JsonNode point(JsonNode trend, String day) {
        return StreamSupport.stream(trend.path("points").spliterator(), false)
                .filter(point -> point.path("day").asText().equals(day))
                .findFirst()
                .orElseThrow();
    }
}
