package io.attain.planning.decomposition.web;

import static io.attain.planning.decomposition.PartsThere.counted;
import static io.attain.planning.decomposition.PartsThere.draft;
import static io.attain.planning.decomposition.PartsThere.hidden;
import static io.attain.planning.decomposition.web.DecompositionRest.MONTHS;
import static io.attain.planning.decomposition.web.DecompositionRest.PATH;
import static io.attain.planning.decomposition.web.DecompositionRest.SUBJECT;
import static io.attain.planning.decomposition.web.DecompositionRest.TODAY;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.kernel.Scope;
import io.attain.kernel.run.WritingRun;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a target can be split by, how it is split now, and how it might be. */
class WaysToSplitOverRestTest {

    private final DecompositionRest site = new DecompositionRest();

    @Test
    void tellsWhatATargetCanBeSplitBy() {
        JsonNode found = site.rest.get(PATH).json();

        assertThat(found.at("/target/amount").asLong()).isEqualTo(1_000_00);
        assertThat(found.at("/unit/currency").asText()).isEqualTo("CNY");
        assertThat(found.at("/months/1").toString())
                .isEqualTo("{\"start\":\"2026-11-01\",\"end\":\"2026-12-01\",\"weight\":21,\"name\":null}");
        assertThat(found.at("/weeks")).hasSize(16);
        assertThat(found.at("/regions").toString()).isEqualTo("[\"East China\",\"West China\"]");
        assertThat(found.at("/people/0/key").asText()).isEqualTo("lily");
        assertThat(found.at("/grid").isNull()).isTrue();
        assertThat(found.at("/run").isNull()).isTrue();
    }

    @Test
    void whatTheTargetFixesIsNoWayToSplitIt() {
        site.nodes.save(List.of(node(1, null, 1, null, QUARTER, new Scope("East China", null, null), 100)));

        assertThat(site.rest.get(PATH).json().at("/regions")).isEmpty();
    }

    @Test
    void thePartsThatAreThereComeBackAsAGrid() {
        site.targets.there.add(counted(share(2, 1, "lily", MONTHS.get(0), Scope.ANY, 600_00)));
        site.targets.there.add(draft(share(3, 1, "lily", MONTHS.get(1), Scope.ANY, 400_00)));
        site.runs.add(
                WritingRun.waiting(SUBJECT, "mei", 60, TODAY.atTime(11, 59, 58).toInstant(ZoneOffset.UTC)));

        JsonNode found = site.rest.get(PATH).json();

        assertThat(found.at("/parts/0/stays").asText()).isEqualTo("results");
        assertThat(found.at("/parts/1/stays").isNull()).isTrue();
        assertThat(found.at("/grid/months").toString()).isEqualTo("[3,2,0]");
        assertThat(found.at("/grid/owners/0/name").asText()).isEqualTo("Lily");
        assertThat(found.at("/grid/locks")).hasSize(2);
        assertThat(found.at("/run/state").asText()).isEqualTo("waiting");
    }

    @Test
    void aPartThatTheAskerMayNotSeeIsItsAmountOnly() {
        site.targets.there.add(hidden(share(2, 1, "lily", MONTHS.get(0), Scope.ANY, 600_00)));

        JsonNode found = site.rest.get(PATH).json();

        assertThat(found.at("/parts/0/key").isNull()).isTrue();
        assertThat(found.at("/parts/0/summary").isNull()).isTrue();
        assertThat(found.at("/parts/0/owner").isNull()).isTrue();
        assertThat(found.at("/parts/0/amount").asLong()).isEqualTo(600_00);
        assertThat(found.at("/grid").isNull()).isTrue();
    }

    @Test
    void aShareCannotBeSplit() {
        site.nodes.save(List.of(share(1, 9, null, QUARTER, Scope.ANY, 5)));

        assertThat(site.rest.get(PATH).status()).isEqualTo(404);
    }

    @Test
    void suggestsWeightsByTheLastPeriodsResults() {
        site.lilyWon(new Scope("East China", null, "New"));

        JsonNode found = site.rest.get(PATH + "/suggestions?by=lastPeriod").json();

        assertThat(found.at("/start").asText()).isEqualTo("2026-07-01");
        assertThat(found.at("/end").asText()).isEqualTo("2026-10-01");
        assertThat(found.at("/regions/history").asBoolean()).isTrue();
        assertThat(found.at("/regions/parts").toString())
                .isEqualTo("[{\"name\":\"East China\",\"weight\":1,\"amount\":30000},"
                        + "{\"name\":\"West China\",\"weight\":0,\"amount\":0}]");
        assertThat(found.at("/productLines/history").asBoolean()).isFalse();
        assertThat(found.at("/productLines/parts/0/weight").asInt()).isOne();
        assertThat(found.at("/owners/parts/0/name").asText()).isEqualTo("lily");
        assertThat(found.at("/months/parts").findValuesAsText("weight")).containsExactly("0", "1", "0");
        assertThat(found.at("/weeks/parts/6/weight").asInt()).isPositive();
        assertThat(found.at("/weeks/parts/0/weight").asInt()).isZero();
    }

    @Test
    void trailingResultsEndTodayIfTheTargetHasNotBegun() {
        site.lilyWon(Scope.ANY);

        JsonNode found = site.rest.get(PATH + "/suggestions?by=trailing").json();

        assertThat(found.at("/start").asText()).isEqualTo("2025-09-02");
        assertThat(found.at("/end").asText()).isEqualTo("2026-09-02");
        assertThat(found.at("/months/history").asBoolean()).isFalse();
        assertThat(found.at("/months/parts").findValuesAsText("weight")).containsExactly("22", "21", "23");
        assertThat(site.rest.get(PATH + "/suggestions?by=luck").status()).isEqualTo(400);
    }
}
