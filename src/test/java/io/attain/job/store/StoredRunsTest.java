package io.attain.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.job.Run;
import io.attain.kernel.Count;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEachEngine(RunRow.class)
class StoredRunsTest {

    private static final Instant THEN = Instant.parse("2026-11-23T18:30:00Z");

    @Test
    void tellsTheLastRunAndForgetsOldOnes(AoDatabase database) {
        StoredRuns runs = new StoredRuns(database.tables());
        assertThat(runs.last(1)).isEmpty();
        Run last = run(1, 0);
        for (int night = 0; night < 105; night++) {
            last = runs.add(run(1, night));
        }
        runs.add(run(2, 999));
        assertThat(runs.last(1)).contains(last);
        assertThat(last).usingRecursiveComparison().ignoringFields("id").isEqualTo(run(1, 104));
        assertThat(database.activeObjects().count(RunRow.class)).isEqualTo(101);
    }

    @Test
    void keepsHowARunStandsStepByStep(AoDatabase database) {
        StoredRuns runs = new StoredRuns(database.tables());
        Run begun = runs.add(new Run(0, 1, THEN, null, true, Run.Outcome.RUNNING, List.of(), Set.of(), ""));
        assertThat(runs.last(1)).contains(begun);

        Run after = new Run(
                begun.id(),
                1,
                THEN,
                null,
                true,
                Run.Outcome.RUNNING,
                List.of(Count.of("attain.a.night.b", 12), Count.difference("attain.c.night.d", 3_000_000_000L)),
                Set.of("facts", "figures"),
                "facts: no index; sorry");
        runs.change(after);

        assertThat(runs.last(1)).contains(after);
        assertThat(database.activeObjects().count(RunRow.class)).isEqualTo(1);
    }

    @Test
    void aRunOfAnOlderVersionIsTold(AoDatabase database) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "PROJECT_ID",
                1L,
                "STARTED_AT",
                Date.from(THEN),
                "FINISHED_AT",
                Date.from(THEN.plusSeconds(3)),
                "WHOLE",
                true,
                "OUTCOME",
                "SUCCESS",
                "NODES",
                10,
                "POSTINGS",
                200,
                "FACT_DRIFT",
                2,
                "DRIFT",
                4));
        columns.put("TIERS_CHANGED", 3);
        columns.put("ALERTS_RAISED", 1);
        database.activeObjects().create(RunRow.class, columns);

        Run run = new StoredRuns(database.tables()).last(1).orElseThrow();

        assertThat(run.outcome()).isEqualTo(Run.Outcome.SUCCESS);
        assertThat(run.finishedAt()).isEqualTo(THEN.plusSeconds(3));
        assertThat(run.message()).isEmpty();
        assertThat(run.counts())
                .containsExactlyInAnyOrder(
                        Count.of("attain.attainment.night.nodes", 10),
                        Count.of("attain.attainment.night.postings", 200),
                        Count.difference("attain.results.night.mended", 2),
                        Count.difference("attain.attainment.night.mended", 4),
                        Count.of("attain.customer.night.changed", 3),
                        Count.of("attain.risk.night.raised", 1));
    }

    @Test
    void runsEndAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredRuns> nodes = List.of(new StoredRuns(database.tables()), new StoredRuns(database.tables()));

        assertThat(Together.failures(5, person -> {
                    Run run = nodes.get(person % 2).add(run(person / 2, person));
                    nodes.get(person % 2).change(run);
                }))
                .isEmpty();

        assertThat(database.activeObjects().count(RunRow.class)).isEqualTo(40);
    }

    @Test
    void theLastRunThatEndedWellIsKnownBehindThoseThatDidNot(AoDatabase database) {
        StoredRuns runs = new StoredRuns(database.tables());
        runs.add(run(1, 1));
        Run good = runs.add(run(1, 2));
        runs.add(ended(1, Run.Outcome.FAILED));
        runs.add(ended(1, Run.Outcome.BROKEN_OFF));
        runs.add(ended(1, Run.Outcome.RUNNING));

        assertThat(runs.lastGood(1)).contains(good);
        assertThat(runs.last(1)).map(Run::whole).contains(false);
        assertThat(runs.lastGood(2)).isEmpty();
        runs.add(ended(2, Run.Outcome.SUCCESS));
        assertThat(runs.lastGood(2))
                .as("a run of an older version, which cannot say that it read everything")
                .isEmpty();
    }

    private static Run ended(long project, Run.Outcome outcome) {
        return new Run(0, project, THEN, THEN, false, outcome, List.of(), Set.of(), "no index");
    }

    private static Run run(long project, int drift) {
        return new Run(
                0,
                project,
                THEN,
                THEN.plusSeconds(3),
                true,
                Run.Outcome.SUCCESS,
                List.of(Count.difference("attain.attainment.night.mended", drift)),
                Set.of("figures"),
                "");
    }
}
