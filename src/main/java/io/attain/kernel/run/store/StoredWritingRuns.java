package io.attain.kernel.run.store;

import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last few runs of each subject in Active Objects. */
@Component
public record StoredWritingRuns(Tables tables) implements WritingRuns {

    private static final int RUNS_KEPT = 5;

    @Override
    public WritingRun add(WritingRun run) {
        Columns columns = Columns.of("KIND", run.subject().kind())
                .and("SUBJECT_ID", run.subject().id())
                .and("USER_KEY", run.userKey())
                .and("STARTED_AT", run.startedAt())
                .and("STATE_NAME", run.state())
                .and("DONE", run.done())
                .and("TOTAL", run.total())
                .and("TOUCHED_AT", run.touchedAt())
                .and("UNCHANGED", run.outcome().unchanged());
        return rows().write(() -> {
            WritingRun added = run(rows().create(columns));
            rows().list(latestFirst(run.subject()).offset(RUNS_KEPT).limit(RUNS_KEPT))
                    .forEach(older -> rows().remove(older.getID()));
            return added;
        });
    }

    @Override
    public void save(WritingRun run) {
        boolean unused = rows().change(run.id(), row -> change(row, run)); // newer ones may have pushed it out
    }

    @Override
    public void stop(long id, String userKey) {
        boolean unused = rows().change(id, row -> row.setStoppedBy(userKey));
    }

    @Override
    public boolean isStopped(long id) {
        return rows().find(id).map(WritingRunRow::getStoppedBy).isPresent();
    }

    private KeyedRows<WritingRunRow> rows() {
        return tables.keyed(WritingRunRow.class, "ID");
    }

    private static void change(WritingRunRow row, WritingRun run) {
        Outcome outcome = run.outcome();
        row.setStateName(run.state().name());
        row.setDone(run.done());
        row.setTotal(run.total());
        row.setTouchedAt(Columns.moment(run.touchedAt()));
        row.setCreatedKeys(String.join(" ", outcome.created()));
        row.setUpdatedKeys(String.join(" ", outcome.updated()));
        row.setRemovedKeys(String.join(" ", outcome.removed()));
        row.setUnchanged(outcome.unchanged());
        row.setProblems(ProblemText.of(outcome.problems()));
    }

    @Override
    public Optional<WritingRun> find(Subject subject, long id) {
        return rows().find(id).map(StoredWritingRuns::run).filter(run -> run.subject()
                .equals(subject));
    }

    @Override
    public Optional<WritingRun> latest(Subject subject) {
        return rows().list(latestFirst(subject).limit(1)).stream().findFirst().map(StoredWritingRuns::run);
    }

    private static Query latestFirst(Subject subject) {
        return Query.select()
                .where("KIND = ? AND SUBJECT_ID = ?", subject.kind(), subject.id())
                .order("ID DESC");
    }

    private static WritingRun run(WritingRunRow row) {
        return new WritingRun(
                row.getID(),
                new Subject(row.getKind(), row.getSubjectId()),
                row.getUserKey(),
                row.getStartedAt().toInstant(),
                WritingRun.State.valueOf(row.getStateName()),
                row.getDone(),
                row.getTotal(),
                row.getTouchedAt().toInstant(),
                new Outcome(
                        keys(row.getCreatedKeys()),
                        keys(row.getUpdatedKeys()),
                        keys(row.getRemovedKeys()),
                        row.getUnchanged(),
                        ProblemText.problems(row.getProblems())));
    }

    private static List<String> keys(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
