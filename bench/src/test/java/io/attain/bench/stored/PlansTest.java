package io.attain.bench.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.bench.company.Size;
import io.attain.bench.site.Engine;
import io.attain.bench.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No page reads a whole table that grows with the days: PostgreSQL's plans of what each sends, whatever is asked for. */
class PlansTest {

    private static final List<String> GROWING = List.of(
            "DAILY_LOG",
            "EXPECTED_CLOSE",
            "LAST_LINE",
            "LOG_COUNT",
            "LOG_LINE",
            "LOG_PROBLEM",
            "LOG_READ",
            "LOGGED_DAY",
            "POSTING",
            "PURCHASE",
            "RESULT",
            "STAGE_CHANGE",
            "TIER_CHANGE",
            "TIER_STATE");

    @AfterEach
    void close() {
        Site.closeLast();
    }

    @Test
    void noPageReadsAWholeYear() {
        Site site = Site.of(Engine.POSTGRES, Size.S);
        Map<String, String> scans = new TreeMap<>();

        site.reading().sent().forEach((page, statements) -> {
            assertThat(statements).as(page).isNotEmpty();
            statements.forEach(statement -> {
                String plan = site.plan(statement);
                if (readsAll(plan)) {
                    scans.put(page + ": " + statement, plan);
                }
            });
        });

        assertThat(scans).isEmpty();
    }

    @Test
    void aTeamsWeeklyReportAsksOfBothWeeksAtOnce() {
        Site site = Site.of(Engine.POSTGRES, Size.S);

        assertThat(site.reading().sent().get("a team's weekly report")).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aPlanThatReadsAWholeTableIsSeen() {
        Site site = Site.of(Engine.POSTGRES, Size.S);

        assertThat(readsAll(site.plan("SELECT * FROM \"AO_E7494B_LOG_LINE\" WHERE \"NOTE\" = ?")))
                .isTrue();
        assertThat(readsAll(site.plan("SELECT * FROM \"AO_E7494B_LOG_LINE\" WHERE \"NOTE\" = ? ORDER BY \"ID\"")))
                .isTrue();
        assertThat(readsAll(site.plan("SELECT * FROM \"AO_E7494B_LOG_LINE\" WHERE \"LOG_ID\" = ?")))
                .isFalse();
    }

    /** Row by row, or along an index without asking it for anything. */
    private static boolean readsAll(String plan) {
        List<String> lines = plan.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(number -> GROWING.stream()
                        .anyMatch(table -> lines.get(number).contains(" on \"AO_E7494B_" + table + "\"")))
                .anyMatch(number -> lines.get(number).contains("Seq Scan")
                        || (lines.get(number).contains("Index")
                                && (number + 1 == lines.size()
                                        || !lines.get(number + 1).contains("Index Cond"))));
    }
}
