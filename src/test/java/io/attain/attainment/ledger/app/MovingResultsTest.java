package io.attain.attainment.ledger.app;

import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.Scope;
import io.attain.kernel.app.FollowingOnce;
import io.attain.results.InMemoryFacts;
import io.attain.results.ResultSource;
import io.attain.results.Tally;
import io.attain.results.ToldResults;
import io.attain.results.app.FactBook;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TreeChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A site of an older version: its facts are still being written when a target of 100 is made, for which 5 were won. */
class MovingResultsTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final FactBook book =
            new FactBook(facts, List.of(ToldResults.opportunities(MovingResultsTest::tell)), work -> {
                throw new RejectedExecutionException();
            });
    private final MovingResults moving = new MovingResults(
            book,
            new PostingResults(facts, Forests.reading(nodes), ledger, Supplier::get, List.of()),
            nodes,
            Forests.reading(nodes),
            ledger,
            new FollowingOnce(later::add),
            later::add);

    @Test
    void whatChangesBeforeTheFactsAreThereIsFollowedOnceTheyAre() {
        nodes.save(List.of(root(1, 100)));
        TreeChange made = new TreeChange(Forest.of(List.of()), Forest.of(List.of(root(1, 100))), false);

        moving.follow(made);
        moving.follow(made);
        assertThat(ledger.sums(1)).isEmpty();
        assertThat(later).hasSize(1);

        later.remove().run();
        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5, 1)));
        later.clear(); // what was to be read meanwhile was read here

        moving.follow(made);
        assertThat(later).isEmpty();
    }

    private static void tell(ResultSource.Witness witness) {
        witness.there(win(7, "lily", START, 5, Scope.ANY));
    }
}
