package io.attain.attainment.trend;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LastGatheringTest {
    private static final LocalDate TODAY = START.plusDays(40);
    private static final Scope EAST = new Scope("East China", null, null);

    private final InMemoryLastResults kept = new InMemoryLastResults();

    @Test
    void everybodysResultsCountForALeadersTargetAndOnlyTheOwnForAPersons() {
        TargetNode team = TargetFixture.led(node(1, null, 1, "mei", QUARTER, Scope.ANY, 100));
        TargetNode lilys = share(2, 1, "lily", QUARTER, Scope.ANY, 40);

        gather(
                List.of(team, lilys),
                win(1, "lily", START.minusDays(1), 30, Scope.ANY),
                win(2, "tom", START.minusDays(1), 5, Scope.ANY),
                win(3, "lily", START.minusDays(9), 2, Scope.ANY));

        assertThat(kept.find(1, LastMeasure.of(team)))
                .hasValue(new TreeMap<>(
                        Map.of(START.minusDays(1), new Tally(35, 2), START.minusDays(9), new Tally(2, 1))));
        assertThat(kept.find(2, LastMeasure.of(lilys)))
                .hasValue(new TreeMap<>(
                        Map.of(START.minusDays(1), new Tally(30, 1), START.minusDays(9), new Tally(2, 1))));
    }

    @Test
    void whatLiesOutsideTheDaysTheScopeOrTheMetricDoesNotCount() {
        TargetNode east = node(1, null, 1, null, QUARTER, EAST, 100);

        gather(
                List.of(east),
                win(1, "lily", START, 1, EAST),
                win(2, "lily", QUARTER.previous().start().minusDays(1), 1, EAST),
                win(3, "lily", START.minusDays(1), 1, Scope.ANY),
                new Result(Source.LOG, 4, PROJECT, "lily", START.minusDays(1), Metric.CALLS, 1, Scope.ANY),
                win(5, "lily", START.minusDays(1), 7, EAST));

        assertThat(kept.find(1, LastMeasure.of(east)).orElseThrow().values()).containsExactly(new Tally(7, 1));
    }

    @Test
    void aTargetThatFollowsOneLikeItselfNeedsNothingGathered() {
        TargetNode before = node(9, null, 9, null, QUARTER.previous(), Scope.ANY, 100);
        TargetNode now = root(1, 100);

        gather(List.of(before, now), win(1, "lily", START.minusDays(1), 7, Scope.ANY));

        assertThat(kept.find(1, LastMeasure.of(now))).isEmpty();
    }

    @Test
    void whatWasGatheredOfATargetStaysOnceItIsOver() {
        TargetNode now = root(1, 100);
        Result win = win(1, "lily", START.minusDays(1), 7, Scope.ANY);
        gather(List.of(now), win);

        LastGathering later = new LastGathering(PROJECT, List.of(now), QUARTER.end());
        later.keep(kept);

        assertThat(kept.find(1, LastMeasure.of(now))).isPresent();
        new LastGathering(PROJECT, List.of(), QUARTER.end()).keep(kept);
        assertThat(kept.find(1, LastMeasure.of(now))).isEmpty();
    }

    @Test
    void whatWasGatheredForATargetThatHasChangedIsNotShown() {
        TargetNode now = root(1, 100);
        gather(List.of(now), win(1, "lily", START.minusDays(1), 7, Scope.ANY));

        assertThat(kept.find(1, LastMeasure.of(node(1, null, 1, null, QUARTER, EAST, 100))))
                .isEmpty();
        assertThat(kept.find(1, LastMeasure.of(node(1, null, 1, "tom", QUARTER, Scope.ANY, 100))))
                .isEmpty();
    }

    /** The months of one person and of the team are gathered at once as each would be alone. */
    @Property(tries = 100)
    void gatheringManyIsGatheringEach(
            @ForAll @Size(max = 40) List<@IntRange(max = 120) Integer> days,
            @ForAll @Size(min = 40, max = 40) List<@IntRange(max = 3) Integer> owners) {
        List<TargetNode> nodes = new ArrayList<>();
        for (Period month : QUARTER.months()) {
            nodes.add(node(nodes.size() + 1L, null, 1, null, month, Scope.ANY, 10));
            nodes.add(node(nodes.size() + 1L, null, 1, "rep1", month, Scope.ANY, 10));
        }
        Result[] results = new Result[days.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = win(i, "rep" + owners.get(i), START.minusDays(40).plusDays(days.get(i)), i + 1L, Scope.ANY);
        }
        LocalDate early = START.minusDays(200);
        gather(early, nodes, results);

        for (TargetNode node : nodes) {
            boolean follows = nodes.stream()
                    .anyMatch(other -> other.period().equals(node.period().previous())
                            && Objects.equals(other.ownerKey(), node.ownerKey()));
            long expected = List.of(results).stream()
                    .filter(result -> node.period().previous().contains(result.day()))
                    .filter(result -> node.ownerKey() == null || node.ownerKey().equals(result.owner()))
                    .mapToLong(Result::amount)
                    .sum();
            long found = kept.find(node.issueId(), LastMeasure.of(node)).stream()
                    .flatMap(byDay -> byDay.values().stream())
                    .mapToLong(Tally::amount)
                    .sum();
            assertThat(found).isEqualTo(follows ? 0 : expected);
        }
    }

    private void gather(List<TargetNode> nodes, Result... results) {
        gather(TODAY, nodes, results);
    }

    private void gather(LocalDate today, List<TargetNode> nodes, Result... results) {
        LastGathering gathering = new LastGathering(PROJECT, nodes, today);
        List.of(results).forEach(gathering::add);
        gathering.keep(kept);
    }
}
