package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aSubmittedLogCountsForEachActionThatWasDone() {
        DailyLog log = log(true, Map.of(Metric.CALLS, 3, Metric.VISITS, 0, Metric.NEEDS_REPORTS, 1));

        assertThat(LogFacts.of(9, log))
                .containsExactlyInAnyOrder(result(Metric.CALLS, 3), result(Metric.NEEDS_REPORTS, 1));
        assertThat(LogFacts.dayOf(9, log)).containsExactly(new LoggedDay(9, 1, "lily", DAY));
    }

    @Test
    void aLogInWhichNothingWasDoneIsALoggedDayAllTheSame() {
        DailyLog log = log(true, Map.of());

        assertThat(LogFacts.of(9, log)).isEmpty();
        assertThat(LogFacts.dayOf(9, log)).hasSize(1);
    }

    @Test
    void aDraftCountsForNothingButWhatItWouldCountIsKnown() {
        DailyLog draft = log(false, Map.of(Metric.CALLS, 3));

        assertThat(LogFacts.of(9, draft)).isEmpty();
        assertThat(LogFacts.dayOf(9, draft)).isEmpty();
        assertThat(LogFacts.of(9, draft, Map.of(Metric.CALLS, 4))).containsExactly(result(Metric.CALLS, 4));
    }

    @Test
    void theSameCountsAreTheSameResultsInTheSameOrder() {
        DailyLog one = log(true, Map.of(Metric.CALLS, 1, Metric.VISITS, 2, Metric.NEEDS_REPORTS, 3));
        DailyLog other = log(true, Map.of(Metric.NEEDS_REPORTS, 3, Metric.VISITS, 2, Metric.CALLS, 1));

        assertThat(LogFacts.of(9, one)).isEqualTo(LogFacts.of(9, other));
    }

    private static DailyLog log(boolean submitted, Map<Metric, Integer> counts) {
        DailyLog.Content content = new DailyLog.Content(counts, List.of(), "", List.of(), "");
        return new DailyLog(1, "lily", DAY, content, submitted, Instant.EPOCH);
    }

    private static Result result(Metric action, int times) {
        return new Result(Source.LOG, 9, 1, "lily", DAY, action, times, Scope.ANY, null);
    }
}
