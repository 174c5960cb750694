package io.attain.attainment.ledger.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.Recompute;
import io.attain.kernel.Scope;
import io.attain.results.InMemoryFacts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.results.ToldResults;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostingResultsTest {

    private static final Scope EAST = new Scope("East China", null, null);
    private static final Scope NORTH = new Scope("North China", null, null);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final PostingResults postings = new PostingResults(
            new InMemoryFacts(), Forests.reading(nodes), ledger, Supplier::get, List.of(this::bought));
    private final List<Set<Long>> bought = new ArrayList<>();

    private void bought(Set<Long> customers) {
        bought.add(customers);
    }

    /** A deal of customer 60 is won, goes to customer 61, is worth more, and is no more. */
    @Test
    void thoseWhoseDealItIsOrWasAreToldOfAndNobodyTwice() {
        postings.replace(Source.OPPORTUNITY, 7, List.of(sold(60, 5)));
        postings.replace(Source.OPPORTUNITY, 7, List.of(sold(60, 5)));
        postings.replace(Source.OPPORTUNITY, 7, List.of(sold(61, 5)));
        postings.replace(Source.OPPORTUNITY, Map.of(7L, List.of(sold(61, 5))), Map.of(7L, List.of(sold(61, 6))));
        postings.replace(Source.OPPORTUNITY, 7, List.of());
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "lily", START, 5, EAST)));

        assertThat(bought).containsExactly(Set.of(60L), Set.of(60L, 61L), Set.of(61L), Set.of(61L));
    }

    private static Result sold(long customer, long amount) {
        Result win = win(7, "lily", START, amount, EAST);
        return new Result(
                win.source(), 7, win.projectId(), win.owner(), win.day(), win.metric(), amount, win.scope(), customer);
    }

    @Test
    void postsToTheDeepestMatchingNodeOfEachTree() {
        nodes.save(List.of(
                root(1, 100),
                share(2, 1, null, QUARTER, EAST, 50),
                node(3, 2L, 1, "lily", QUARTER, EAST, 20),
                root(9, 100)));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "lily", START, 5, EAST)));

        assertThat(ledger.all()).extracting(Posting::nodeId).containsExactly(3L, 9L);
    }

    @Test
    void leavesWhatNoShareClaimsToTheParent() {
        nodes.save(List.of(root(1, 100), share(2, 1, "lily", QUARTER, EAST, 50)));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "tom", START, 5, EAST)));
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "lily", START, 5, NORTH)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(10, 2)));
    }

    @Test
    void countsTheTeamOfAManagersTargetAndNobodyElse() {
        nodes.save(List.of(node(1, null, 1, "mike", QUARTER, Scope.ANY, 100), share(2, 1, "lily", QUARTER, EAST, 50)));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "lily", START, 5, NORTH)));
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "stranger", START, 5, NORTH)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5, 1)));
    }

    @Test
    void countsAnybodyForALeadersTargetThatNamesNoMembers() {
        nodes.save(List.of(led(node(1, null, 1, "mike", QUARTER, Scope.ANY, 100))));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "tom", START, 5, NORTH)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5, 1)));
    }

    @Test
    void givesEqualNodesToTheLowestIssueAndNothingOutsideThePeriod() {
        nodes.save(
                List.of(root(1, 100), share(3, 1, "lily", QUARTER, EAST, 50), share(2, 1, "lily", QUARTER, EAST, 50)));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "lily", START, 5, EAST)));
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "lily", QUARTER.end(), 5, EAST)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(2L, new Tally(5, 1)));
    }

    @Test
    void givesAResultToWhoeverHeldTheTargetOnItsDay() {
        LocalDate handover = START.plusDays(40);
        Tenure fromLilyToTom = Tenure.of("lily").handedTo("tom", handover);
        nodes.save(List.of(root(1, 100), heldBy(fromLilyToTom, share(2, 1, "tom", QUARTER, EAST, 50))));

        postings.replace(Source.OPPORTUNITY, 6, List.of(win(6, "lily", handover.minusDays(1), 1, EAST)));
        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "lily", handover, 2, EAST)));
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "tom", handover, 4, EAST)));
        postings.replace(Source.OPPORTUNITY, 9, List.of(win(9, "tom", handover.minusDays(1), 8, EAST)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(10, 2), 2L, new Tally(5, 2)));
    }

    @Test
    void keepsTheResultsOfOthersFromAVacantShareBesideTheirOwn() {
        LocalDate left = START.plusDays(40);
        nodes.save(List.of(
                root(1, 100),
                heldBy(Tenure.of("lily").handedTo(null, left), share(2, 1, null, QUARTER, EAST, 50)),
                share(3, 1, "tom", QUARTER, EAST, 50)));

        postings.replace(Source.OPPORTUNITY, 7, List.of(win(7, "tom", left, 2, EAST)));
        postings.replace(Source.OPPORTUNITY, 8, List.of(win(8, "stranger", left, 4, EAST)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(3L, new Tally(2, 1), 2L, new Tally(4, 1)));
    }

    @Test
    void recomputeFindsAndRepairsWhatIsWrong() {
        nodes.save(List.of(root(1, 100)));
        Map<Long, Result> truth = new HashMap<>(Map.of(7L, win(7, "lily", START, 5, EAST)));
        ledger.replace(Source.OPPORTUNITY, 6, Forest.of(nodes.tree(1)).assign(win(6, "lily", START, 4, EAST)));

        Recompute recompute = recompute(truth);

        assertThat(recompute.run(PROJECT)).isEqualTo(new Recompute.Outcome(1, 1, 2));
        assertThat(recompute.run(PROJECT).drift()).isZero();
        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5, 1)));
    }

    /** What whoever hands in results believes was kept of them. */
    enum Belief {
        NONE,
        RIGHT,
        /** All but the amount. */
        NEARLY
    }

    /** One thing that happens to an opportunity: it is won with these figures, or no longer counts. */
    record Change(long id, boolean won, String owner, int day, long amount, Scope scope, Belief belief) {

        void handIn(Postings following, @Nullable Result before, @Nullable Result now) {
            Map<Long, List<Result>> results = Map.of(id, listOf(now));
            if (belief == Belief.NONE) {
                following.replace(Source.OPPORTUNITY, results);
            } else {
                Result believed = belief == Belief.RIGHT || before == null ? before : before.with(before.amount() + 1);
                following.replace(Source.OPPORTUNITY, Map.of(id, listOf(believed)), results);
            }
        }

        private static List<Result> listOf(@Nullable Result result) {
            return Stream.ofNullable(result).toList();
        }
    }

    @Property(tries = 200)
    void followingEveryChangeEqualsRecomputingFromTheTruth(@ForAll("changes") List<Change> changes) {
        InMemoryLedger followed = new InMemoryLedger();
        nodes.save(List.of(
                root(1, 100),
                share(2, 1, "lily", QUARTER, EAST, 50),
                share(3, 1, null, QUARTER.months().get(0), NORTH, 30),
                node(4, 2L, 1, "lily", QUARTER.months().get(1), EAST, 20),
                node(5, null, 5, "tom", QUARTER, EAST, 20)));
        Postings following =
                new PostingResults(new InMemoryFacts(), Forests.reading(nodes), followed, Supplier::get, List.of());
        Map<Long, Result> truth = new HashMap<>();
        for (Change change : changes) {
            Result before = truth.remove(change.id);
            if (change.won) {
                truth.put(
                        change.id,
                        win(change.id, change.owner, START.plusDays(change.day), change.amount, change.scope));
            }
            change.handIn(following, before, truth.get(change.id));
        }

        assertThat(new Recompute(nodes, Forests.reading(nodes), followed, List.of(source(truth)), Runnable::run)
                        .run(PROJECT)
                        .drift())
                .isZero();
        recompute(truth).run(PROJECT);
        assertThat(followed.all()).containsExactlyInAnyOrderElementsOf(ledger.all());
        long inQuarter = truth.values().stream()
                .filter(result -> QUARTER.contains(result.day()))
                .mapToLong(Result::amount)
                .sum();
        assertThat(followed.sums(1).values().stream().mapToLong(Tally::amount).sum())
                .isEqualTo(inQuarter);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("lily", "lily", "tom", "ann"),
                        Arbitraries.of(-5, 1, 1, 40, 100),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(EAST, NORTH, Scope.ANY),
                        Arbitraries.of(Belief.values()))
                .as(Change::new)
                .list()
                .ofMaxSize(40);
    }

    private Recompute recompute(Map<Long, Result> truth) {
        return new Recompute(nodes, Forests.reading(nodes), ledger, List.of(source(truth)), Runnable::run);
    }

    private static ResultSource source(Map<Long, Result> truth) {
        return ToldResults.opportunities(witness -> truth.values().stream()
                .sorted(Comparator.comparingLong(Result::sourceId))
                .forEach(witness::there));
    }
}
