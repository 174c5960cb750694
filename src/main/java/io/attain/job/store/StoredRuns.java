package io.attain.job.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last hundred runs of each project in Active Objects. */
@Component
public final class StoredRuns implements RunLog {

    private static final int RUNS_KEPT = 100;
    private static final String BETWEEN_STEPS = ";";

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps runs in the plugin's tables. */
    public StoredRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Run add(Run run) {
        return writing.write(() -> {
            Run added = run(writing.create(RunRow.class, columns(run)));
            ao.delete(ao.find(
                    RunRow.class, latestFirst(run.projectId()).offset(RUNS_KEPT).limit(RUNS_KEPT)));
            return added;
        });
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
        writing.run(() -> {
            for (RunRow row : ao.find(RunRow.class, Query.select().where("ID = ?", run.id()))) {
                write(run, row);
            }
        });
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
        row.save();
    }

    @Override
    public Optional<Run> last(long projectId) {
        return first(latestFirst(projectId));
    }

    @Override
    public Optional<Run> lastGood(long projectId) {
        String good = Run.Outcome.SUCCESS.name();
        Query whole = Query.select().where("PROJECT_ID = ? AND OUTCOME = ? AND WHOLE = ?", projectId, good, true);
        return ao.count(RunRow.class, whole) == 0
                ? Optional.empty()
                : first(Query.select()
                        .where("PROJECT_ID = ? AND OUTCOME = ?", projectId, good)
                        .order("ID DESC"));
    }

    private Optional<Run> first(Query query) {
        return Stream.of(ao.find(RunRow.class, query.limit(1))).findFirst().map(StoredRuns::run);
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
