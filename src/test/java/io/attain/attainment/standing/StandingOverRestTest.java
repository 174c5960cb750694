package io.attain.attainment.standing;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.standing.Standings.Change;
import io.attain.attainment.standing.app.LookingBack;
import io.attain.attainment.standing.web.AsOfResource;
import io.attain.attainment.standing.web.MilestonesResource;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.targets.web.SalesRest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 1,000, raised to 2,000 on 1 November; 400 were booked by 20 October, 100 of that day only later. */
class StandingOverRestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate BOOKED = LocalDate.of(2026, 10, 20);
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 1);
    private static final Instant NOTED = Instant.parse("2026-10-20T15:00:00Z");

    private final SetClock today = SetClock.noonOf(TODAY);
    private final SalesRest site = new SalesRest().at(today);
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final InMemoryStandings standings = new InMemoryStandings();
    private final InMemoryMilestones milestones = new InMemoryMilestones();
    private final TargetFigures figures = TargetsInMemory.figures(nodes, ledger, new InMemoryRuleBook());
    private final RestInProcess rest = new RestInProcess(
            new AsOfResource(
                    site.targetAsker,
                    new LookingBack(figures, new InMemoryPostingSums(ledger), standings, versions),
                    today),
            new MilestonesResource(site.targetAsker, figures, milestones));

    @BeforeEach
    void aTargetWithAPast() {
        site.logIn("lily");
        Version first = new Version(1, START, 1_000);
        Version second = new Version(2, RAISED, 2_000);
        nodes.save(List.of(
                aiming(
                        Goal.of(Metric.REVENUE, 2_000).agreed(List.of(first, second)),
                        node(1, null, 1, "lily", QUARTER, Scope.ANY, 2_000)),
                node(2, 1L, 1, "lily", QUARTER, Scope.ANY, 1_000),
                linked(3, "tom")));
        versions.add(1, new Agreed(first, "lily", Instant.parse("2026-09-25T08:00:00Z")));
        versions.add(1, new Agreed(second, "lily", Instant.parse("2026-11-01T08:00:00Z")));
        ledger.replace(Source.OPPORTUNITY, Map.of(7L, List.of(posting(7, 400)), 8L, List.of(posting(8, 100))));
        Standing booked = new Standing(1, BOOKED, 1, 1_000, new Tally(400, 1), Pace.ON_TRACK);
        standings.note(List.of(new Change(null, booked)), NOTED);
        List.of(1L, 2L).forEach(id -> site.issue(id, true));
        site.issue(3, false);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets/{key}/as-of", "/targets/{key}/milestones");
    }

    @Test
    void whatWasBelievedStandsBesideWhatIsKnown() {
        JsonNode then = asOf("2026-10-25").at("/targets/0");

        assertThat(then.at("/believed/target").asLong()).isEqualTo(1_000);
        assertThat(then.at("/believed/actual").asLong()).isEqualTo(400);
        assertThat(then.at("/believed/attainment").asDouble()).isEqualTo(0.4);
        assertThat(then.at("/believed/pace").asText()).isEqualTo("onTrack");
        assertThat(then.at("/believed/noted").asText()).isEqualTo(NOTED.toString());
        assertThat(then.at("/known/target").asLong()).isEqualTo(1_000);
        assertThat(then.at("/known/actual").asLong()).isEqualTo(500);
        assertThat(asOf("2026-11-16").at("/targets/0/known/target").asLong()).isEqualTo(2_000);
    }

    @Test
    void beforeAnythingWasNotedOnlyAgreementsAreKnown() {
        JsonNode then = asOf("2026-10-10").at("/targets/0");

        assertThat(then.path("since").asText()).isEqualTo(BOOKED.toString());
        assertThat(then.at("/believed/target").asLong()).isEqualTo(1_000);
        assertThat(then.at("/believed/actual").isNull()).isTrue();
        assertThat(then.at("/believed/pace").isNull()).isTrue();
        assertThat(asOf("2026-09-01").at("/targets/0/believed").isNull()).isTrue();
    }

    @Test
    void partsAreToldToWhoSeesThem() {
        assertThat(asOf("2026-10-25").path("targets"))
                .extracting(each -> each.path("key").asText())
                .containsExactly("SALES-1", "SALES-2");
    }

    @Test
    void ofManyPartsItIsToldHowManyMoreThereAre() {
        assertThat(asOf("2026-10-25").path("more").asInt()).isZero();
        nodes.save(LongStream.range(100, 153)
                .mapToObj(id -> node(id, 1L, 1, "lily", QUARTER, Scope.ANY, 1))
                .toList());
        LongStream.range(100, 153).forEach(id -> site.issue(id, true));

        assertThat(asOf("2026-10-25").path("more").asInt()).isEqualTo(5);
        assertThat(asOf("2026-10-25").path("targets")).hasSize(50);
    }

    @Test
    void aDayToComeOrNoneIsRefused() {
        for (String day : List.of("2026-11-17", "x", "")) {
            assertThat(rest.get("targets/SALES-1/as-of?day=" + day).status()).isEqualTo(400);
        }
    }

    @Test
    void aMilestoneSaysWhetherTheTargetIsBelowItNow() {
        milestones.add(new Milestone(1, 20, BOOKED));
        milestones.add(new Milestone(1, 50, BOOKED));

        assertThat(rest.get("targets/SALES-1/milestones").json().path("milestones"))
                .hasToString("[{\"percent\":20,\"day\":\"2026-10-20\",\"below\":false},"
                        + "{\"percent\":50,\"day\":\"2026-10-20\",\"below\":true}]");
    }

    private JsonNode asOf(String day) {
        return rest.get("targets/SALES-1/as-of?day=" + day).json();
    }

    /** A part that is a target of its own, seen by whoever sees its issue. */
    private static TargetNode linked(long id, String owner) {
        TargetNode as = node(id, 1L, 1, owner, QUARTER, Scope.ANY, 1_000);
        return new TargetNode(
                id,
                as.key(),
                as.summary(),
                PROJECT,
                1L,
                1,
                false,
                as.tenure(),
                false,
                as.goal(),
                QUARTER,
                Scope.ANY,
                as.status(),
                TargetNode.FIRST_CUT);
    }

    private static Posting posting(long id, long amount) {
        return new Posting(Source.OPPORTUNITY, id, 1, 1, PROJECT, "lily", BOOKED, amount);
    }
}
