package io.attain.activity.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.activity.Conversion;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {

    private static final Period MONTH = new Period(START, START.plusDays(30));

    private final InMemoryFacts facts = new InMemoryFacts();
    private final DailyLogs logs = mock();
    private final OwnHistory history = new OwnHistory(logs, new FactBook(facts, List.of(), Runnable::run));

    @Test
    void ownWinsAreCountedAndThoseSinceTheFirstLogHeldAgainstWhatWasDone() {
        facts.replace(
                Source.OPPORTUNITY,
                Map.of(
                        1L, List.of(win(1, "lily", START, 100, Scope.ANY)),
                        2L, List.of(win(2, "lily", START.plusDays(5), 50, Scope.ANY)),
                        3L, List.of(win(3, "tom", START.plusDays(5), 7, Scope.ANY)),
                        4L, List.of(win(4, "lily", START.minusDays(1), 7, Scope.ANY))));
        DailyLog log = mock();
        when(log.day()).thenReturn(START.plusDays(5));
        when(log.content()).thenReturn(new DailyLog.Content(Map.of(Metric.CALLS, 12), List.of(), "", List.of(), ""));
        when(logs.submitted(anyLong(), any(), any())).thenReturn(List.of(log));

        Conversion found = history.of(PROJECT, "lily", Metric.REVENUE, MONTH);

        assertThat(found.wins()).isEqualTo(2);
        assertThat(found.amount()).isEqualTo(150);
        assertThat(found.winsWhileLogging()).isOne();
        assertThat(found.done()).containsEntry(Metric.CALLS, 12L);
    }

    @Test
    void whoNeverLoggedHasWonNothingWhileLogging() {
        facts.replace(Source.OPPORTUNITY, Map.of(1L, List.of(win(1, "lily", START, 100, Scope.ANY))));

        Conversion found = history.of(PROJECT, "lily", Metric.REVENUE, MONTH);

        assertThat(found.wins()).isOne();
        assertThat(found.winsWhileLogging()).isZero();
    }
}
