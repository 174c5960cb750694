package io.attain.activity.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.Conversion;
import io.attain.activity.DailyLog;
import io.attain.activity.LogFacts;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {

    private static final Period MONTH = new Period(START, START.plusDays(30));

    private long logs;
    private final InMemoryFacts facts = new InMemoryFacts();
    private final OwnHistory history = new OwnHistory(new FactBook(facts, List.of(), Runnable::run));

    @Test
    void ownWinsAreCountedAndThoseSinceTheFirstLogHeldAgainstWhatWasDone() {
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(
                        1L, List.of(win(1, "lily", START, 100, Scope.ANY)),
                        2L, List.of(win(2, "lily", START.plusDays(5), 50, Scope.ANY)),
                        3L, List.of(win(3, "tom", START.plusDays(5), 7, Scope.ANY)),
                        4L, List.of(win(4, "lily", START.minusDays(1), 7, Scope.ANY))));
        logs("lily", 7, 20);
        logs("lily", 5, 12);
        logs("tom", 5, 3);
        logs("lily", 31, 5);

        Conversion found = history.of(PROJECT, "lily", Metric.REVENUE, MONTH);

        assertThat(found.wins()).isEqualTo(2);
        assertThat(found.amount()).isEqualTo(150);
        assertThat(found.winsWhileLogging()).isOne();
        assertThat(found.done()).containsEntry(Metric.CALLS, 32L);
    }

    @Test
    void theMostThatWasDoneInADayAndInAWeekIsKnown() {
        assertThat(START.plusDays(4).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        logs("lily", 4, 9);
        logs("lily", 8, 11);
        logs("lily", 11, 15);
        logs("tom", 5, 99);

        assertThat(history.of(PROJECT, "lily", Metric.REVENUE, MONTH).peak(Metric.CALLS))
                .isEqualTo(new Conversion.Peak(15, 20));
        assertThat(history.of(PROJECT, "lily", Metric.REVENUE, MONTH).peak(Metric.VISITS))
                .isEqualTo(new Conversion.Peak(0, 0));
    }

    /** A log with so many calls, so many days after the start. */
    private void logs(String owner, int later, int calls) {
        DailyLog.Content content = new DailyLog.Content(Map.of(Metric.CALLS, calls), List.of(), "", List.of(), "");
        DailyLog log = new DailyLog(PROJECT, owner, START.plusDays(later), content, true, Instant.EPOCH);
        long id = ++logs;
        facts.replace(Source.LOG, Map.of(id, LogFacts.of(id, log)));
        facts.replaceDays(Map.of(id, LogFacts.dayOf(id, log)));
    }

    @Test
    void whoNeverLoggedHasWonNothingWhileLogging() {
        facts.replace(Source.OPPORTUNITY, Map.of(1L, List.of(win(1, "lily", START, 100, Scope.ANY))));

        Conversion found = history.of(PROJECT, "lily", Metric.REVENUE, MONTH);

        assertThat(found.wins()).isOne();
        assertThat(found.winsWhileLogging()).isZero();
    }
}
