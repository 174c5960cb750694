package io.attain.people.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.openapi.FuzzedRequests;
import io.attain.people.app.PeopleStandings;
import io.attain.results.Source;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Phases;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleOverRestTest {
    /** A Monday: 32 of the quarter's 66 working days are over. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final String PATH = "people?projectKey=SALES";
    private static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));
    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));

    private final SalesRest site = new SalesRest().at(SetClock.noonOf(TODAY));
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Forests forests = Forests.reading(nodes);
    private final TargetFigures figures =
            new TargetFigures(forests, ledger, project -> PaceRule.DEFAULT, TargetFixture.WEEKDAYS);
    private final Phases phases = mock();
    private final RestInProcess rest = new RestInProcess(new PeopleResource(
            site.targetAsker, new PeopleStandings(forests, figures, new InMemoryPostingSums(ledger), phases), figures));

    @BeforeEach
    void aTeam() {
        List.of("tom", "mei").forEach(site::person);
        site.logIn("lily");
        when(phases.isAgreed(any())).thenReturn(true);
        nodes.save(List.of(
                root(1, 1320),
                share(2, 1, "tom", QUARTER, Scope.ANY, 660),
                share(3, 1, "mei", OCTOBER, Scope.ANY, 220),
                share(4, 1, "mei", NOVEMBER, Scope.ANY, 440)));
        for (long each = 1; each <= 4; each++) {
            site.issue(each, true);
        }
    }

    @Test
    void onlyWhoLagsIsToldIfAskedFor() {
        post(7, 2, "tom", START, 200);
        post(8, 3, "mei", START, 220);
        post(9, 4, "mei", START.plusMonths(1), 210);

        assertThat(told(rest.get(PATH + "&lagging=true").json()))
                .singleElement()
                .asString()
                .startsWith("tom 200 of 320");
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/people");
    }

    @Test
    void tellsTheWorstFirstHowFarAndSinceWhen() {
        post(7, 2, "tom", START, 200);
        post(8, 3, "mei", START, 220);
        post(9, 4, "mei", START.plusMonths(1), 210);

        // tom needs 10 a working day: his 200 last for 20 days; mei's parts expect 220 and 440 × 10 / 21, by halves
        assertThat(told(rest.get(PATH).json()))
                .containsExactly(
                        "tom 200 of 320 gap -120 atRisk since 2026-10-29",
                        "mei 430 of 429.52381 gap 0.47619 onTrack since null");
    }

    @Test
    void nobodyIsBehindWithWhatIsNotAgreed() {
        when(phases.isAgreed(any()))
                .thenAnswer(call -> call.<TargetNode>getArgument(0).issueId() != 2);

        assertThat(told(rest.get(PATH).json())).singleElement().asString().startsWith("mei ");
    }

    @Test
    void aPartOfWhatThePersonHoldsAlreadyIsNotCountedTwice() {
        nodes.save(
                List.of(share(2, 1, "tom", QUARTER, Scope.ANY, 660), node(5, 2L, 1, "tom", QUARTER, Scope.ANY, 660)));
        post(7, 5, "tom", START, 330);

        assertThat(told(rest.get(PATH).json()).get(1)).startsWith("tom 330 of 320");
    }

    @Test
    void oneSeesOnesOwnAlone() {
        assertThat(rest.get(PATH + "&mine=true").json().path("standings")).isEmpty();

        site.logIn("tom");

        assertThat(told(rest.get(PATH + "&mine=true").json()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("tom 0 of 320");
    }

    @Test
    void whoLeadsTheSalesMaySeeWhoHasLeft() {
        assertThat(rest.get(PATH).json().path("mayHandOver").asBoolean(true)).isFalse();

        site.logInAsManager();

        assertThat(rest.get(PATH).json().path("mayHandOver").asBoolean()).isTrue();
    }

    @Test
    void onePersonIsToldAsFarAsTheirPartsAreSeen() {
        assertThat(told(rest.get(PATH + "&person=mei").json()))
                .singleElement()
                .asString()
                .startsWith("mei ");
        assertThat(rest.get(PATH + "&person=nobody").json().path("standings")).isEmpty();

        site.issue(3, false);
        site.issue(4, false);

        assertThat(rest.get(PATH + "&person=mei").json().path("standings")).isEmpty();
    }

    @Test
    void nobodyIsFoundByAKeyWhereNamesAreHidden() {
        site.hidesNames.add(PROJECT);

        assertThat(rest.get(PATH + "&person=tom").json().path("standings")).isEmpty();
    }

    @Test
    void whatIsNotSeenIsOnNobodysList() {
        site.issue(2, false);

        assertThat(told(rest.get(PATH).json())).hasSize(1).first().asString().startsWith("mei");
    }

    private static List<String> told(JsonNode people) {
        return StreamSupport.stream(people.path("standings").spliterator(), false)
                .map(each -> each.at("/person/key").asText() + " " + each.path("actual") + " of "
                        + each.path("expected")
                        + " gap " + each.path("gap") + " " + each.path("pace").asText() + " since "
                        + each.path("since").asText())
                .toList();
    }

    private void post(long id, long node, String owner, LocalDate day, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                id,
                List.of(new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, owner, day, amount)));
    }
}
