package io.attain.planning.decomposition.web;

import static io.attain.planning.decomposition.PartsThere.draft;
import static io.attain.planning.decomposition.web.DecompositionRest.MONTHS;
import static io.attain.planning.decomposition.web.DecompositionRest.PATH;
import static io.attain.planning.decomposition.web.DecompositionRest.SUBJECT;
import static io.attain.planning.decomposition.web.DecompositionRest.TODAY;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.openapi.FuzzedRequests;
import io.attain.planning.decomposition.PartKind;
import io.attain.targets.Goal;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decomposition is previewed, applied and followed. */
class DecompositionOverRestTest {

    private static final String EVENLY = "{\"months\":[1,1,1]}";
    private static final String BY_REGION = "{\"regions\":[{\"name\":\"East China\",\"weight\":1}]}";

    private final DecompositionRest site = new DecompositionRest();

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(
                site.rest,
                site.sales.asker,
                "/targets/{key}/decomposition",
                "/targets/{key}/decomposition/suggestions");
    }

    @Test
    void aPreviewShowsEachLineAndThatNothingIsLeft() {
        site.targets.there.add(draft(share(2, 1, null, MONTHS.get(0), Scope.ANY, 100_00)));

        JsonNode preview = site.preview(
                        "{\"months\":[30,40,30],\"locks\":[{\"start\":\"2026-11-01\",\"end\":\"2026-12-01\",\"amount\":50000}]}")
                .json();

        assertThat(preview.at("/lines/0/change").asText()).isEqualTo("change");
        assertThat(preview.at("/lines/0/before").asLong()).isEqualTo(100_00);
        assertThat(preview.at("/lines/0/amount").asLong()).isEqualTo(250_00);
        assertThat(preview.at("/lines/1/amount").asLong()).isEqualTo(500_00);
        assertThat(preview.at("/difference").asLong()).isZero();
        assertThat(preview.at("/writes").asInt()).isEqualTo(3);
        assertThat(preview.at("/faults")).isEmpty();
    }

    @Test
    void aPreviewShowsTheMonthWeightsThatNewPartsCarry() {
        site.nodes.save(List.of(weighing("30%/40%/30%")));

        assertThat(site.preview(BY_REGION).json().at("/lines/0/monthWeights").asText())
                .isEqualTo("30/40/30");
        assertThat(site.preview(EVENLY).json().at("/lines/0/monthWeights").asText())
                .isEmpty();
    }

    @Test
    void monthWeightsThatAreNotUnderstoodAreMendedBeforeTheyAreTakenOver() {
        site.nodes.save(List.of(weighing("30/40")));

        Answer refused = site.preview(BY_REGION);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText())
                .isEqualTo("attain.target.smart.weights.count [2, 3]");
        assertThat(site.apply(BY_REGION).status()).isEqualTo(400);
        assertThat(site.preview(EVENLY).status()).isEqualTo(200);
    }

    @Test
    void numbersThatAreNotWholeAreRefusedByTheirFieldAndNeverRounded() {
        Answer refused =
                site.preview("{\"months\":[12.5,37.5,50],\"regions\":[{\"name\":\"East China\",\"weight\":\"2\"}],"
                        + "\"owners\":[null],\"locks\":[{\"amount\":1e3}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("field"))
                .containsExactly("months", "months", "regions", "owners", "locks");
        assertThat(refused.json().at("/errors/0/message").asText())
                .isEqualTo("attain.kernel.notWhole [months[0], 12.5, 9007199254740991]");
        assertThat(refused.json().at("/errors/3/message").asText()).isEqualTo("attain.kernel.noEntry [owners[0]]");
    }

    private static TargetNode weighing(String weights) {
        return aiming(Goal.of(Metric.REVENUE, 1_000_00).phased(MonthWeights.read(weights)), root(1, 0));
    }

    @Test
    void tooMuchLockedIsToldAndCannotBeApplied() {
        String body =
                "{\"months\":[1,1,1],\"locks\":[{\"start\":\"2026-10-01\",\"end\":\"2026-11-01\",\"amount\":100001}]}";

        JsonNode preview = site.preview(body).json();

        assertThat(preview.at("/difference").asLong()).isEqualTo(-1);
        assertThat(preview.at("/faults/0/message").asText()).isEqualTo("attain.target.decompose.fault.tooMuch [0.01]");
        assertThat(site.apply(body).status()).isEqualTo(400);
        assertThat(site.targets.orders).isEmpty();
    }

    @Test
    void anOverlapIsToldWithTheOtherIssue() {
        site.nodes.save(List.of(
                node(8, null, 8, "lily", MONTHS.get(0), Scope.ANY, 5),
                node(9, null, 9, "lily", MONTHS.get(1), Scope.ANY, 5)));
        site.rights.hidden.add(9L);
        String body = "{\"months\":[1,1,1],\"owners\":[{\"key\":\"lily\",\"weight\":1}]}";

        assertThat(site.preview(body).json().at("/faults").findValuesAsText("message"))
                .containsExactly(
                        "attain.target.decompose.fault.overlap [Target 1 · 2026-10 · Lily, SALES-8]",
                        "attain.target.decompose.fault.overlap.hidden [Target 1 · 2026-11 · Lily]");
        assertThat(site.apply(body).status()).isEqualTo(400);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        site.sales.person("tom");
        site.targets.unassignable.add("tom");

        Answer refused =
                site.preview("{\"months\":[1,1],\"weeks\":[1],\"regions\":[{\"name\":\"Atlantis\",\"weight\":1}],"
                        + "\"customerTypes\":[{\"name\":\"New\",\"weight\":-1}],"
                        + "\"owners\":[{\"key\":\"tom\",\"weight\":1},{\"key\":\"nobody\",\"weight\":1}],"
                        + "\"locks\":[{\"start\":\"soon\",\"amount\":1},{\"amount\":-1}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("message"))
                .containsExactly(
                        "attain.target.decompose.fault.timeTwice",
                        "attain.target.decompose.fault.option [Atlantis]",
                        "attain.target.decompose.fault.weightOf [New]",
                        "attain.target.decompose.fault.notAssignable [Tom]",
                        "attain.target.decompose.fault.owner [nobody]",
                        "attain.target.decompose.fault.lockPeriod [soon/null]",
                        "attain.target.decompose.fault.lockAmount [-1]");
    }

    @Test
    void whatTheDomainRefusesIsToldToo() {
        Answer refused = site.preview("{\"months\":[1,1]}");

        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("months");
        assertThat(refused.json().at("/errors/0/message").asText())
                .isEqualTo("attain.target.decompose.fault.monthCount [3]");
    }

    @Test
    void appliesWhatWasPreviewed() {
        String fingerprint = site.preview(EVENLY).json().at("/fingerprint").asText();

        Answer applied = site.apply("{\"months\":[1,1,1],\"as\":\"targets\",\"preview\":\"" + fingerprint + "\"}");

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.json().at("/created/0").asText()).isEqualTo("SALES-2");
        assertThat(site.targets.orders.get(0).kind()).isEqualTo(PartKind.TARGETS);
    }

    @Test
    void whatHasChangedSinceThePreviewIsNotApplied() {
        String fingerprint = site.preview(EVENLY).json().at("/fingerprint").asText();
        site.targets.there.add(draft(share(2, 1, null, MONTHS.get(0), Scope.ANY, 100_00)));

        assertThat(site.apply("{\"months\":[1,1,1],\"preview\":\"" + fingerprint + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(site.apply(EVENLY).status()).isEqualTo(200);
    }

    @Test
    void manyPartsAreWrittenInTheBackgroundAndFollowed() {
        WritingRun run = site.runs.add(
                WritingRun.waiting(SUBJECT, "mei", 60, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
        site.targets.outcome = () -> Optional.of(run);

        assertThat(site.apply(EVENLY).status()).isEqualTo(202);

        JsonNode lost = site.rest.get(PATH + "/runs/" + run.id()).json();
        assertThat(lost.at("/state").asText()).isEqualTo("lost");
        site.runs.save(run.at(State.WRITING, 20, 60, TODAY.atTime(11, 59, 50).toInstant(ZoneOffset.UTC)));
        JsonNode writing = site.rest.get(PATH + "/runs/" + run.id()).json();
        assertThat(writing.at("/state").asText()).isEqualTo("writing");
        assertThat(writing.at("/done").asInt()).isEqualTo(20);
        assertThat(writing.at("/by/name").asText()).isEqualTo("Mei");
        assertThat(writing.at("/startedAt").asText()).isEqualTo("2026-09-01T00:00:00Z");
        assertThat(site.rest.get(PATH + "/runs/99").status()).isEqualTo(404);
    }

    @Test
    void whatJiraRefusesIsTold() {
        site.targets.outcome = () -> {
            throw new WritingRefused(List.of(Problem.of("SALES-2: closed")));
        };

        Answer refused = site.apply(EVENLY);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText()).isEqualTo("SALES-2: closed");
    }

    @Test
    void whoeverComesLaterIsToldThatItIsBusy() {
        site.targets.outcome = Optional::empty;

        assertThat(site.apply(EVENLY).status()).isEqualTo(409);
    }

    @Test
    void nobodyDecomposesWhatIsBeingDecomposedOrMayNotBeEdited() {
        site.targets.busy = true;
        assertThat(site.apply(EVENLY).status()).isEqualTo(409);

        site.targets.readers.add("mei");
        assertThat(site.apply(EVENLY).status()).isEqualTo(403);
        assertThat(site.targets.orders).isEmpty();
    }

    @Test
    void whatTheRightsHideIsNotFoundThoughItsIssueIsThere() {
        site.rights.hidden.add(1L);

        assertThat(site.rest.get(PATH).status()).isEqualTo(404);
        assertThat(site.preview(EVENLY).status()).isEqualTo(404);
        assertThat(site.apply(EVENLY).status()).isEqualTo(404);
        assertThat(site.targets.orders).isEmpty();
    }

    @Test
    void whatTheAskerMayNotKnowOfIsNotFound() {
        site.sales.issue(1, false);

        assertThat(site.rest.get(PATH).status()).isEqualTo(404);
        assertThat(site.rest.get(PATH + "/suggestions?by=trailing").status()).isEqualTo(404);
        assertThat(site.apply(EVENLY).status()).isEqualTo(404);
        assertThat(site.rest.get(PATH + "/runs/1").status()).isEqualTo(404);
    }
}
