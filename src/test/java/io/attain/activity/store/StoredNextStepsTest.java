package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.NextSteps.Due;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS)
class StoredNextStepsTest {

    @Test
    void tellsWhatIsDueAndWasNotTouchedSinceTheEarliestFirst(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        StoredNextSteps steps = new StoredNextSteps(sql);
        log(logs, "lily", MONDAY.minusDays(5), line(7, "Call back", MONDAY), line(8, "寄样品", MONDAY.minusDays(3)));
        log(logs, "lily", MONDAY.minusDays(4), line(9, "Visit", MONDAY.plusDays(1)), line(10, "Someday", null));
        log(logs, "tom", MONDAY.minusDays(4), line(11, "Offer", MONDAY));

        Due sample = new Due(8, "寄样品", MONDAY.minusDays(3));
        Due call = new Due(7, "Call back", MONDAY);
        assertThat(steps.due(1, "lily", MONDAY)).containsExactly(sample, call);
        assertThat(steps.due(1, "tom", MONDAY)).extracting(Due::issueId).containsExactly(11L);
        assertThat(steps.due(2, "lily", MONDAY)).isEmpty();
        assertThat(steps.due(1, "lily", MONDAY.plusDays(120))).as("long ago").isEmpty();

        log(logs, "lily", MONDAY.minusDays(3), line(8, "", null));
        log(logs, "lily", MONDAY, line(7, "", null));
        assertThat(steps.due(1, "lily", MONDAY))
                .as("what the day's own log says, its reader sees")
                .containsExactly(call);
    }

    private static void log(StoredLogs logs, String person, LocalDate day, Line... lines) {
        DailyLog.Content content = new DailyLog.Content(Map.of(), List.of(lines), "", List.of(), "");
        logs.save(new DailyLog(1, person, day, content, false, Instant.parse("2026-11-23T09:00:00Z")));
    }

    private static Line line(long issue, String next, @Nullable LocalDate on) {
        return new Line(new Subject(issue, "SALES-" + issue, "Deal"), "", new NextStep(next, on));
    }
}
