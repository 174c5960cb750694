package io.attain.attainment.leaderboard.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.attainment.TargetsOverRest;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesRole;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Source;
import io.attain.targets.Forests;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaderboardOverRestTest extends TargetsOverRest {
    private static final String PATH = "targets/SALES-1/leaderboard";

    private final InMemoryRuleBook rules = new InMemoryRuleBook();
    private final RestInProcess rest = new RestInProcess(new LeaderboardResource(
            site.targetAsker,
            new TargetLeaderboards(
                    Forests.reading(nodes), new InMemoryPostingSums(ledger), site.access, TargetFixture.WEEKDAYS),
            rules,
            site.people));

    @BeforeEach
    void aTeam() {
        List.of("tom", "mei", "ann").forEach(site::person);
        site.logIn("lily");
        nodes.save(List.of(
                root(1, 1000),
                share(2, 1, "lily", QUARTER, Scope.ANY, 200),
                share(3, 1, "tom", QUARTER, Scope.ANY, 500),
                share(4, 1, "mei", QUARTER, Scope.ANY, 300)));
        post(7, 3, "tom", START, 90);
        post(8, 2, "lily", START, 60);
        post(9, 2, "lily", TODAY, 60);
        post(10, 4, "mei", TODAY.minusDays(7), 90);
        site.issue(1, true);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/targets/{key}/leaderboard");
    }

    @Test
    void ranksByValueAndTellsRises() {
        JsonNode board = rest.get(PATH).json();

        assertThat(told(board))
                .containsExactly(
                        "1 lily 120 of 200 change 2", "2 mei 90 of 300 change -1", "2 tom 90 of 500 change -1");
        assertThat(board.path("comparedWith").asText()).isEqualTo("2026-11-09");
        assertThat(board.path("total").asInt()).isEqualTo(3);
        assertThat(board.path("highest").asDouble()).isEqualTo(120);
        assertThat(board.path("leastResults").isNull()).isTrue();
        assertThat(board.at("/own/person/name").asText()).isEqualTo("Lily");
    }

    @Test
    void ranksByAttainment() {
        JsonNode board = rest.get(PATH + "?by=attainment").json();

        assertThat(told(board)).map(line -> line.substring(0, 6)).containsExactly("1 lily", "2 mei ", "3 tom ");
        assertThat(board.at("/entries/1/attainment").asDouble()).isEqualTo(0.3);
        assertThat(board.path("highest").asDouble()).isEqualTo(0.6);
    }

    @Test
    void everySalesRepIsOnTheBoardOfTheWholeProject() {
        site.person("ann");
        when(site.access.holders(SalesRole.REP, site.project)).thenReturn(List.of("ann"));
        site.issue(3, true);

        assertThat(told(rest.get(PATH).json())).contains("4 ann 0 of null change 0");
        assertThat(told(rest.get("targets/SALES-3/leaderboard").json())).containsExactly("1 tom 90 of 500 change 0");
    }

    @Test
    void peersSeeNoNamesButTheirOwnIfTheRulesSaySo() {
        hideNames();

        JsonNode board = rest.get(PATH).json();

        assertThat(board.path("namesHidden").asBoolean()).isTrue();
        assertThat(told(board))
                .containsExactly(
                        "1 lily 120 of 200 change 2",
                        "2 attain.target.leaderboard.member [2] 90 of null change -1",
                        "2 attain.target.leaderboard.member [3] 90 of null change -1");
        assertThat(rest.get(PATH).body().toLowerCase(Locale.ROOT))
                .doesNotContain("tom")
                .doesNotContain("\"mei");
        assertThat(board.at("/entries/1/attainment").isNull()).isTrue();
        assertThat(rest.get(PATH + "?by=attainment")
                        .json()
                        .at("/entries/1/value")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoManagesSeesAllNames() {
        hideNames();
        ApplicationUser zhou = site.logIn("zhou");
        when(site.access.manages(zhou, site.project)).thenReturn(true);

        JsonNode board = rest.get(PATH).json();

        assertThat(board.path("namesHidden").asBoolean()).isFalse();
        assertThat(board.path("own").isNull()).isTrue();
        assertThat(told(board)).map(line -> line.split(" ", -1)[1]).containsExactly("lily", "mei", "tom");
    }

    @Test
    void aLongListIsPagedAndTheOwnEntryIsAlwaysThere() {
        List<TargetNode> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            site.person("rep" + i);
            many.add(share(100 + i, 1, "rep" + i, QUARTER, Scope.ANY, 1));
            post(100 + i, 100 + i, "rep" + i, START, 1000 + i);
        }
        nodes.save(many);

        JsonNode first = rest.get(PATH).json();
        JsonNode last = rest.get(PATH + "?start=100").json();

        assertThat(first.path("entries")).hasSize(50);
        assertThat(first.path("total").asInt()).isEqualTo(123);
        assertThat(first.at("/own/rank").asInt()).isEqualTo(121);
        assertThat(last.path("entries")).hasSize(23);
        assertThat(last.at("/entries/0/position").asInt()).isEqualTo(100);
        assertThat(rest.get(PATH + "?start=500").json().path("entries")).isEmpty();
    }

    @Test
    void whatIsHiddenOrMakesNoSenseIsRefused() {
        assertThat(rest.get(PATH + "?by=luck").json().at("/errors/0/field").asText())
                .isEqualTo("by");
        assertThat(rest.get(PATH + "?start=-1").status()).isEqualTo(400);
        site.issue(5, true);
        assertThat(rest.get("targets/SALES-5/leaderboard").status()).isEqualTo(404);
        site.issue(1, false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
    }

    private void hideNames() {
        rules.put(PROJECT, new TargetRules(PaceRule.DEFAULT, false, 90, true));
    }

    private void post(long id, long node, String owner, LocalDate day, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                id,
                List.of(new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, owner, day, amount)));
    }

    private static List<String> told(JsonNode board) {
        return StreamSupport.stream(board.path("entries").spliterator(), false)
                .map(entry -> entry.path("rank").asText() + " "
                        + entry.path("name").asText().toLowerCase(Locale.ROOT)
                        + " " + entry.path("value").asText() + " of "
                        + entry.path("target").asText() + " change "
                        + entry.path("change").asText())
                .toList();
    }
}
