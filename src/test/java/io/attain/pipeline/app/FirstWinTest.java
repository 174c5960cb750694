package io.attain.pipeline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.PipelineFacts;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Opportunities of a customer are followed one by one, and count for what all of them together say. */
class FirstWinTest {

    private static final long CUSTOMER = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Today TODAY = SetClock.noonOf(DAY);

    /** It came from a customer that became one with this one, whose first win it was. */
    private static final long MERGED = 13;

    private final InMemoryFacts facts = new InMemoryFacts();
    private final PostingOpportunities posting = new PostingOpportunities(
            facts,
            (source, id, results) -> facts.replace(source, Map.of(id, results)),
            this::afterWhatHappensMeanwhile,
            new InMemoryVocabularies(),
            new InMemoryCredits(),
            FirstWinTest::merged,
            TODAY);
    private final SortedMap<Long, Opportunity> there = new TreeMap<>();
    private int lookedAtAll;
    private Runnable meanwhile = () -> {};

    private static Set<Long> merged(Collection<Long> ids) {
        return ids.contains(MERGED) ? Set.of(MERGED) : Set.of();
    }

    /** An opportunity is what it was not before. */
    record Change(long id, String stage, int day, long amount, boolean existing) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.longs().between(10, 14),
                        Arbitraries.of("won", "won", "won", "lead", "lost"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.just(false))
                .as(Change::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 300)
    void followingOneByOneSaysWhatAllTogetherSay(@ForAll("changes") List<Change> changes) {
        FirstWinTest test = new FirstWinTest();
        changes.forEach(change -> {
            test.happens(change);
            assertThat(test.facts.of(Source.OPPORTUNITY, test.there.keySet())).isEqualTo(test.nonEmpty());
        });
    }

    @Test
    void theOthersAreLookedAtOnlyWhereOneOfThemMayBeFirst() {
        happens(new Change(10, "lead", 0, 5, false));
        assertThat(lookedAtAll).isZero();
        happens(new Change(10, "won", 1, 5, false));
        assertThat(lookedAtAll).as("the first win ever").isOne();
        happens(new Change(10, "won", 1, 6, false));
        happens(new Change(11, "won", 2, 6, false));
        happens(new Change(11, "lost", 2, 6, false));
        assertThat(lookedAtAll).as("later ones, and other amounts").isOne();
        happens(new Change(12, "won", 0, 6, false));
        assertThat(lookedAtAll).as("one that is earlier").isEqualTo(2);
        happens(new Change(12, "lost", 0, 6, false));
        assertThat(lookedAtAll).as("the first is none").isEqualTo(3);
    }

    @Test
    void aWinIsTheFirstWhereTheFirstOneBecameNoneWhileItWasWritten() {
        happens(new Change(10, "won", 1, 5, false));
        meanwhile = () -> happens(new Change(10, "lost", 1, 5, false));
        happens(new Change(11, "won", 2, 6, false));

        assertThat(facts.of(Source.OPPORTUNITY, there.keySet())).isEqualTo(nonEmpty());
    }

    @Test
    void ofACustomerThatBoughtBeforeNoneIsFirst() {
        happens(new Change(10, "won", 1, 5, true));
        happens(new Change(11, "won", 0, 5, true));

        assertThat(lookedAtAll).isZero();
        assertThat(facts.of(Source.OPPORTUNITY, there.keySet())).isEqualTo(nonEmpty());
    }

    private <T> T afterWhatHappensMeanwhile(Supplier<T> writing) {
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
        return writing.get();
    }

    private void happens(Change change) {
        Opportunity now = new Opportunity(
                change.id(),
                CUSTOMER,
                10_000,
                "lily",
                InMemoryStages.stage(change.stage()),
                change.amount(),
                DAY.plusDays(change.day()),
                Scope.ANY,
                change.existing(),
                List.of(),
                List.of());
        there.put(change.id(), now);
        posting.post(now, () -> {
            lookedAtAll++;
            return List.copyOf(there.values());
        });
    }

    private Map<Long, ?> nonEmpty() {
        Map<Long, ?> results = new TreeMap<>(PipelineFacts.of(
                        there.values(), new InMemoryVocabularies(), new InMemoryCredits(), FirstWinTest::merged, TODAY)
                .results());
        results.values().removeIf(List.of()::equals);
        return results;
    }
}
