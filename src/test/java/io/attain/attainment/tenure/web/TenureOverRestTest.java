package io.attain.attainment.tenure.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.tenure.app.CorrectingTenure;
import io.attain.attainment.tenure.app.ShowingHoldings;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.SetClock;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Source;
import io.attain.targets.CurrentTargets;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTurns;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily held the target until the 9th of November and Tom does since; today is the 24th. */
class TenureOverRestTest {

    private static final LocalDate HANDOVER = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SalesRest site = new SalesRest();
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryRights rights = new InMemoryRights();
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.person("lily");
        site.person("tom");
        when(site.access.manages(site.logIn("mei"), site.project)).thenReturn(true);
        site.issue(9, false);
        site.issue(1, true);
        rights.gone.add("nobody-known");
        hold(Tenure.of("lily").handedTo("tom", HANDOVER));
        Posting won = new Posting(Source.OPPORTUNITY, 7, 1, 1, PROJECT, "lily", START, 10_000);
        ledger.replace(Source.OPPORTUNITY, Map.of(7L, List.of(won)));
        SetClock clock = SetClock.noonOf(TODAY);
        rest = new RestInProcess(new TenureResource(
                site.targetAsker.asker(),
                site.targetAsker,
                new ShowingHoldings(Forests.reading(nodes), new InMemoryPostingSums(ledger), WEEKDAYS, rights, clock),
                new CorrectingTenure(
                        new Nodes(), new Held(), new InMemoryCalendars(), rights, new InMemoryTurns(), clock)));
    }

    private void hold(Tenure tenure) {
        nodes.save(List.of(heldBy(tenure, root(1, 6_600))));
    }

    private Tenure held() {
        return nodes.find(1).orElseThrow().tenure();
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets/{key}/tenure");
    }

    @Test
    void tellsWhoHeldItWhenWithTheirPart() {
        Answer answer = rest.get("targets/SALES-1/tenure");

        assertThat(answer.json().at("/stretches/0").toString())
                .isEqualTo("{\"owner\":{\"key\":\"lily\",\"name\":\"Lily\"},\"start\":\"2026-10-01\","
                        + "\"end\":\"2026-11-10\",\"target\":2800,\"actual\":10000,\"results\":1}");
        assertThat(answer.json().at("/stretches/1/target").asLong()).isEqualTo(3_800);
        assertThat(answer.json().path("mayCorrect").asBoolean()).isTrue();
    }

    @Test
    void aManagerCorrectsTheDay() {
        Answer answer = put("2026-11-05", "tom");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/handovers/0/from").asText()).isEqualTo("2026-11-05");
        assertThat(answer.json().at("/stretches/1/start").asText()).isEqualTo("2026-11-05");
    }

    @Test
    void ofTwoManagersWhoCorrectWhatTheySawTheSecondIsTold() {
        String seen =
                rest.get("targets/SALES-1/tenure").json().path("fingerprint").asText();
        String correction =
                "{\"first\":\"lily\",\"handovers\":[{\"from\":\"%s\",\"owner\":\"tom\"}],\"fingerprint\":\"%s\"}";
        Answer first = rest.send(
                "PUT", "targets/SALES-1/tenure", "application/json", correction.formatted("2026-11-05", seen));
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        Answer second = rest.send(
                "PUT", "targets/SALES-1/tenure", "application/json", correction.formatted("2026-11-06", seen));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("attain.target.changedMeanwhile");
        assertThat(rest.get("targets/SALES-1/tenure")
                        .json()
                        .at("/handovers/0/from")
                        .asText())
                .isEqualTo("2026-11-05");
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        assertThat(put("2026-11-25", "tom").body()).contains("handovers[0]").contains("fault.future");
        assertThat(put("2026-11-05", "lily").body()).contains("fault.sameowner").contains("fault.otherownernow");
        assertThat(put("2026-11-05", "nobody-known").status()).isEqualTo(400);
        assertThat(put("soon", "tom").body()).contains("fault.date");
        assertThat(put("-999999999-01-01", "tom").body()).contains("fault.date");
        assertThat(held()).isEqualTo(Tenure.of("lily").handedTo("tom", HANDOVER));
    }

    @Test
    void onlyWhoeverLeadsTheSalesCorrects() {
        site.logIn("lily");

        assertThat(put("2026-11-05", "tom").status()).isEqualTo(403);
        assertThat(rest.get("targets/SALES-1/tenure").json().path("mayCorrect").asBoolean())
                .isFalse();
        assertThat(rest.get("targets/SALES-9/tenure").status()).isEqualTo(404);
    }

    private Answer put(String from, String owner) {
        return rest.send(
                "PUT",
                "targets/SALES-1/tenure",
                "application/json",
                "{\"first\":\"lily\",\"handovers\":[{\"from\":\"" + from + "\",\"owner\":\"" + owner + "\"}]}");
    }

    /** The stored targets, which are as their issues are. */
    private final class Nodes implements CurrentTargets {
        @Override
        public Optional<TargetNode> find(long issueId) {
            return nodes.find(issueId);
        }

        @Override
        public @Nullable String assignee(long issueId) {
            return nodes.find(issueId).map(TargetNode::ownerKey).orElse(null);
        }

        @Override
        public void follow(long issueId) {}
    }

    /** What is noted is held at once. */
    private final class Held implements Tenures {
        @Override
        public Optional<Tenure> find(long issueId) {
            return Optional.of(held());
        }

        @Override
        public Map<Long, Tenure> find(Collection<Long> issueIds) {
            return issueIds.stream().collect(Collectors.toMap(id -> id, id -> held()));
        }

        @Override
        public void save(long issueId, Tenure tenure) {
            hold(tenure);
        }

        @Override
        public void forget(long issueId) {
            throw new UnsupportedOperationException();
        }
    }
}
