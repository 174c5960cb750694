package io.attain.results.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.Background;
import io.attain.kernel.Metric;
import io.attain.kernel.NotReady;
import io.attain.kernel.Period;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.InMemoryFacts;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.StageChange;
import io.attain.results.WholeTruth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class FactBookTest {

    private static final long PROJECT = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private final List<Result> truth = new ArrayList<>();
    private final List<StageChange> ways = new ArrayList<>();
    private final Facts facts = new InMemoryFacts();
    private final FactBook book = new FactBook(facts, List.of(new Truth()), Runnable::run);
    private int readings;
    private Runnable meanwhile = () -> {};

    @Test
    void aSiteThatHasNoFactsYetIsWrittenFromTheTruthOnce() {
        truth.add(win(7, 100));

        assertThat(revenue()).containsExactly(win(7, 100));
        assertThat(revenue()).containsExactly(win(7, 100));
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void whatIsFirstWrittenHasNotDrifted() {
        truth.add(win(7, 100));

        assertThat(book.prove(PROJECT, Reading.ALL)).isZero();
        assertThat(revenue()).containsExactly(win(7, 100));
    }

    @Test
    void whatDiffersLaterIsCountedAndMended() {
        truth.add(win(7, 100));
        truth.add(win(8, 50));
        book.prove(PROJECT, Reading.ALL);
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, 99)), 9L, List.of(win(9, 1))));

        assertThat(book.prove(PROJECT, Reading.ALL)).isEqualTo(2);
        assertThat(revenue()).containsExactlyInAnyOrder(win(7, 100), win(8, 50));
        assertThat(book.prove(PROJECT, Reading.ALL)).isZero();
    }

    /** Both for what is followed at once and for what will be followed after the night. */
    @Test
    void whatChangesBetweenReadingAndMendingIsNotWrittenOver() {
        truth.add(win(7, 100));
        truth.add(win(8, 50));
        book.prove(PROJECT, Reading.ALL);
        facts.replace(Source.OPPORTUNITY, Map.of(8L, List.of(win(8, 49))));
        meanwhile = () -> {
            truth.set(0, win(7, 200));
            truth.set(1, win(8, 60));
            facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(win(7, 200))));
        };

        assertThat(book.prove(PROJECT, Reading.ALL)).isEqualTo(1);
        assertThat(revenue()).containsExactlyInAnyOrder(win(7, 200), win(8, 60));
    }

    @Test
    void aTruthThatCannotBeReadWholeIsNoWholeBook() {
        FactBook broken = new FactBook(
                facts,
                List.of(new Truth(), new Truth() {
                    @Override
                    public void tell(long projectId, Reading reading, Witness witness) {
                        throw new IllegalStateException("no index");
                    }
                }),
                Runnable::run);

        assertThatThrownBy(() -> broken.of(PROJECT)).hasMessage("no index");
        assertThat(facts.isWhole(PROJECT)).isFalse();
    }

    @Test
    void whoeverAsksMeanwhileIsToldSoAndNobodyReadsTheSameTwice() throws Exception {
        truth.add(win(7, 100));
        Deque<Runnable> waiting = new ArrayDeque<>();
        FactBook slow = new Impatient(waiting::add);

        assertThatThrownBy(() -> slow.of(PROJECT)).isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> slow.of(PROJECT)).isInstanceOf(NotReady.class);
        assertThat(waiting).hasSize(1);
        assertThat(facts.isWhole(PROJECT)).isFalse();

        waiting.remove().run();
        List<Result> found = new ArrayList<>();
        slow.of(PROJECT).forEach(PROJECT, Source.OPPORTUNITY, found::add);

        assertThat(found).containsExactly(win(7, 100));
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void aSiteIsCaughtUpWithOnceAndOutsideAnyRequest() {
        truth.add(win(7, 100));

        book.catchUp(PROJECT);
        book.catchUp(PROJECT);

        assertThat(facts.isWhole(PROJECT)).isTrue();
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void whatFailedIsTriedAgainByWhoeverAsksNext() {
        List<ResultSource> sources = List.of(new Truth() {
            @Override
            public void tell(long projectId, Reading reading, Witness witness) {
                super.tell(projectId, reading, witness);
                if (readings == 1) {
                    throw new IllegalStateException("no index");
                }
            }
        });
        FactBook book = new FactBook(facts, sources, Runnable::run);

        assertThatThrownBy(() -> book.catchUp(PROJECT)).hasMessage("no index");
        book.catchUp(PROJECT);

        assertThat(facts.isWhole(PROJECT)).isTrue();
    }

    @Test
    void whenThePluginStopsWhoeverAsksIsNotLeftWaiting() {
        FactBook stopping = new Impatient(work -> {
            throw new RejectedExecutionException();
        });

        assertThatThrownBy(() -> stopping.of(PROJECT)).isInstanceOf(NotReady.class);
        stopping.catchUp(PROJECT);
        assertThat(facts.isWhole(PROJECT)).isTrue();
    }

    @Test
    void asSourcesTheFactsAreReadAndNotTheTruth() {
        truth.add(win(7, 100));
        book.prove(PROJECT, Reading.ALL);
        truth.clear();
        List<Result> read = new ArrayList<>();

        book.sources(PROJECT).forEach(source -> source.forEach(PROJECT, Set.copyOf(Metric.STANDARD), read::add));

        assertThat(read).containsExactly(win(7, 100));
    }

    @Test
    void stagesThatDifferAreCountedAndMendedToo() {
        truth.add(win(7, 100));
        ways.add(change(7, "lead"));
        ways.add(change(7, "visited"));
        book.prove(PROJECT, Reading.ALL);
        facts.replaceChanges(Map.of(7L, List.of(change(7, "lead")), 9L, List.of(change(9, "lead"))));

        assertThat(book.prove(PROJECT, Reading.ALL)).isEqualTo(2);
        assertThat(facts.changes(PROJECT, 0, 9)).containsExactlyElementsOf(ways);
        assertThat(book.prove(PROJECT, Reading.ALL)).isZero();
    }

    @Test
    void loggedDaysThatDifferAreCountedAndMendedToo() {
        LoggedDay monday = new LoggedDay(1, PROJECT, "lily", DAY);
        LoggedDay tuesday = new LoggedDay(2, PROJECT, "lily", DAY.plusDays(1));
        FactBook book = new FactBook(facts, List.of(new Logs(List.of(monday, tuesday))), Runnable::run);
        assertThat(book.prove(PROJECT, Reading.ALL)).isZero();
        facts.replaceDays(Map.of(2L, List.of(), 3L, List.of(new LoggedDay(3, PROJECT, "tom", DAY))));

        assertThat(book.prove(PROJECT, Reading.ALL)).isEqualTo(2);
        assertThat(facts.days(PROJECT, 0, 9)).containsExactly(monday, tuesday);
        assertThat(book.prove(PROJECT, Reading.ALL)).isZero();
    }

    private record Logs(List<LoggedDay> days) implements WholeTruth {
        @Override
        public Source source() {
            return Source.LOG;
        }

        @Override
        public void tell(long projectId, Reading reading, Witness witness) {
            days.forEach(witness::there);
        }
    }

    private static StageChange change(long id, String to) {
        return new StageChange(id, PROJECT, 70, null, to, Instant.EPOCH, "", "lily");
    }

    private List<Result> revenue() {
        List<Result> found = new ArrayList<>();
        book.of(PROJECT).forEach(FactQuery.of(PROJECT, Metric.REVENUE, new Period(DAY, DAY.plusDays(1))), found::add);
        return found;
    }

    private static Result win(long id, long amount) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", DAY, Metric.REVENUE, amount, Scope.ANY, null);
    }

    private class Truth implements ResultSource {
        @Override
        public Source source() {
            return Source.OPPORTUNITY;
        }

        @Override
        public void tell(long projectId, Reading reading, Witness witness) {
            readings++;
            truth.forEach(witness::there);
            ways.forEach(witness::there);
            meanwhile.run();
        }

        @Override
        public void tell(long projectId, Set<Long> sourceIds, Witness witness) {
            truth.stream().filter(one -> sourceIds.contains(one.sourceId())).forEach(witness::there);
            ways.stream().filter(one -> sourceIds.contains(one.opportunityId())).forEach(witness::there);
        }
    }

    private final class Impatient extends FactBook {

        Impatient(Background background) {
            super(facts, List.of(new Truth()), background);
        }

        @Override
        Duration patience() {
            return Duration.ofMillis(1);
        }
    }
}
