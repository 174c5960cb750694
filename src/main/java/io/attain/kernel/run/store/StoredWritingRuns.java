package io.attain.kernel.run.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last few runs of each subject in Active Objects. */
@Component
public final class StoredWritingRuns implements WritingRuns {

    private static final int RUNS_KEPT = 5;

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps runs in the plugin's tables. */
    public StoredWritingRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

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
        return writing.write(() -> {
            WritingRunRow row = writing.create(WritingRunRow.class, columns);
            ao.delete(ao.find(
                    WritingRunRow.class,
                    latestFirst(run.subject()).offset(RUNS_KEPT).limit(RUNS_KEPT)));
            return run(row);
        });
    }

    @Override
    public void save(WritingRun run) {
        // Newer runs of the subject may have pushed it out.
        writing.run(() -> row(run.id()).ifPresent(row -> change(row, run)));
    }

    @Override
    public void stop(long id, String userKey) {
        writing.run(() -> row(id).ifPresent(row -> {
            row.setStoppedBy(userKey);
            row.save();
        }));
    }

    @Override
    public boolean isStopped(long id) {
        return row(id).map(WritingRunRow::getStoppedBy).isPresent();
    }

    private Optional<WritingRunRow> row(long id) {
        return Optional.ofNullable(ao.get(WritingRunRow.class, Math.toIntExact(id)));
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
        row.save();
    }

    @Override
    public Optional<WritingRun> find(Subject subject, long id) {
        return first(Query.select().where("ID = ?", id))
                .filter(run -> run.subject().equals(subject));
    }

    @Override
    public Optional<WritingRun> latest(Subject subject) {
        return first(latestFirst(subject).limit(1));
    }

    private Optional<WritingRun> first(Query query) {
        return Stream.of(ao.find(WritingRunRow.class, query)).findFirst().map(StoredWritingRuns::run);
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
