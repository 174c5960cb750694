package io.attain.job.store;

import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last hundred runs of each project in Active Objects. */
@Component
public record StoredRuns(Tables tables) implements RunLog {

    private static final int RUNS_KEPT = 100;
    private static final String BETWEEN_STEPS = ";";

    @Override
    public Run add(Run run) {
        return rows().write(() -> {
            Run added = run(rows().create(columns(run)));
            rows().list(latestFirst(run.projectId()).offset(RUNS_KEPT).limit(RUNS_KEPT))
                    .forEach(older -> rows().remove(older.getID()));
            return added;
        });
    }

    private KeyedRows<RunRow> rows() {
        return tables.keyed(RunRow.class, "ID");
    }

    private static Columns columns(Run run) {
        return Columns.of("PROJECT_ID", run.projectId())
                .and("STARTED_AT", run.startedAt())
                .and("FINISHED_AT", run.finishedAt())
                .and("WHOLE", run.whole())
                .and("OUTCOME", run.outcome())
                .and("COUNTS", CountText.write(run.counts()))
                .and("STEPS_DONE", steps(run.stepsDone()))
                .and("MESSAGE", run.message());
    }

    @Override
    public void change(Run run) {
        boolean unused = rows().change(run.id(), row -> write(run, row));
    }

    private static void write(Run run, RunRow row) {
        Instant finished = run.finishedAt();
        if (finished != null) {
            row.setFinishedAt(Columns.moment(finished));
        }
        row.setOutcome(run.outcome().name());
        row.setCounts(CountText.write(run.counts()));
        row.setStepsDone(steps(run.stepsDone()));
        row.setMessage(run.message());
    }

    @Override
    public Optional<Run> last(long projectId) {
        return first(latestFirst(projectId));
    }

    @Override
    public Optional<Run> lastGood(long projectId) {
        String good = Run.Outcome.SUCCESS.name();
        Query whole = Query.select().where("PROJECT_ID = ? AND OUTCOME = ? AND WHOLE = ?", projectId, good, true);
        return rows().has(whole)
                ? first(Query.select()
                        .where("PROJECT_ID = ? AND OUTCOME = ?", projectId, good)
                        .order("ID DESC"))
                : Optional.empty();
    }

    private Optional<Run> first(Query query) {
        return rows().list(query.limit(1)).stream().findFirst().map(StoredRuns::run);
    }

    private static Query latestFirst(long projectId) {
        return Query.select().where("PROJECT_ID = ?", projectId).order("ID DESC");
    }

    private static Run run(RunRow row) {
        Date finished = row.getFinishedAt();
        String counts = row.getCounts();
        return new Run(
                row.getID(),
                row.getProjectId(),
                row.getStartedAt().toInstant(),
                finished == null ? null : finished.toInstant(),
                row.isWhole(),
                Run.Outcome.valueOf(row.getOutcome()),
                counts == null ? CountText.ofOlder(row) : CountText.read(counts),
                steps(row.getStepsDone()),
                Columns.text(row.getMessage()));
    }

    private static String steps(Set<String> names) {
        return new TreeSet<>(names).stream().collect(Collectors.joining(BETWEEN_STEPS));
    }

    private static Set<String> steps(@Nullable String names) {
        return Arrays.stream(Columns.text(names).split(BETWEEN_STEPS, -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
