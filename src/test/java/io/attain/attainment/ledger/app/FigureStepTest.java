package io.attain.attainment.ledger.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.Count;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.ToldResults;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNodes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One target of a hundred, and one win that counts for it. */
class FigureStepTest {

    private static final Result WIN = win(7);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final FactBook book =
            new FactBook(facts, List.of(ToldResults.opportunities(witness -> witness.there(WIN))), Runnable::run);
    private final FigureStep step = new FigureStep(nodes, Forests.reading(nodes), ledger, book, Runnable::run);

    @BeforeEach
    void runOnce() {
        nodes.save(List.of(TargetFixture.root(1, 100)));
        run();
    }

    @Test
    void aHealthyNightFindsNoDifference() {
        assertThat(run()).isEqualTo(counts(0));
    }

    @Test
    void figuresFollowAFactThatWasMended() {
        Result wrong = new Result(Source.OPPORTUNITY, 7, PROJECT, "lily", START, Metric.REVENUE, 39, Scope.ANY, null);
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(wrong)));

        assertThat(book.prove(PROJECT, Reading.ALL)).isEqualTo(1);
        assertThat(run()).isEqualTo(counts(0));
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(40);
    }

    @Test
    void aFigureThatIsNotTheFactsIsToldAsSuch() {
        ledger.replace(Source.OPPORTUNITY, 7, List.of());

        assertThat(run()).isEqualTo(counts(1));
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(40);
    }

    /** The night has read 40 when 50 is followed. */
    @Test
    void whatIsPostedBetweenReadingAndMendingStays() {
        Result newer = new Result(Source.OPPORTUNITY, 7, PROJECT, "lily", START, Metric.REVENUE, 50, Scope.ANY, null);
        PostingResults following = new PostingResults(facts, Forests.reading(nodes), ledger, Supplier::get, List.of());
        FigureStep late = new FigureStep(nodes, Forests.reading(nodes), ledger, book, reading -> {
            following.replace(Source.OPPORTUNITY, 7, List.of(newer));
            reading.run();
        });

        assertThat(late.nightly().work().run(PROJECT, START, Reading.ALL)).isEqualTo(counts(0));
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(50);
    }

    /** At L that was ninety thousand nodes for each of 1,400 times that something was mended, and nine minutes. */
    @Test
    void howOftenAllNodesAreReadDoesNotGrowWithWhatIsMended() {
        TargetNodes watched = mock(delegatesTo(nodes));
        List<Result> wins =
                LongStream.range(0, 2_000).mapToObj(FigureStepTest::win).toList();
        FactBook full = new FactBook(
                facts, List.of(ToldResults.opportunities(witness -> wins.forEach(witness::there))), Runnable::run);
        full.prove(PROJECT, Reading.ALL);

        FigureStep posting = new FigureStep(watched, Forests.reading(nodes), ledger, full, Runnable::run);
        posting.nightly().work().run(PROJECT, START, Reading.ALL);

        verify(watched, times(1)).treesOf(PROJECT);
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(2_000 * 40);
    }

    private List<Count> run() {
        return step.nightly().work().run(PROJECT, START, Reading.ALL);
    }

    private static Result win(long id) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", START, Metric.REVENUE, 40, Scope.ANY, null);
    }

    private static List<Count> counts(long mended) {
        return List.of(
                Count.of("attain.attainment.night.nodes", 1),
                Count.of("attain.attainment.night.postings", 1),
                Count.difference("attain.attainment.night.mended", mended));
    }
}
