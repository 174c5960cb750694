package io.attain.target.decomposition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.target.decomposition.DecompositionRun;
import io.attain.target.decomposition.DecompositionRun.Outcome;
import io.attain.target.decomposition.DecompositionRuns;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last few background decompositions of each target in Active Objects. */
@Component
public final class StoredDecompositionRuns implements DecompositionRuns {

    private static final int RUNS_KEPT = 5;

    private final ActiveObjects ao;

    /** Keeps runs in the plugin's tables. */
    public StoredDecompositionRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public DecompositionRun add(DecompositionRun run) {
        Map<String, Object> values = new HashMap<>();
        values.put("TARGET_ID", run.targetId());
        values.put("USER_KEY", run.userKey());
        values.put("STATE_NAME", run.state().name());
        values.put("DONE", run.done());
        values.put("TOTAL", run.total());
        values.put("TOUCHED_ON", Date.from(run.touchedAt()));
        values.put("UNCHANGED", run.outcome().unchanged());
        DecompositionRunRow row = ao.create(DecompositionRunRow.class, values);
        ao.delete(ao.find(
                DecompositionRunRow.class,
                latestFirst(run.targetId()).offset(RUNS_KEPT).limit(RUNS_KEPT)));
        return run(row);
    }

    @Override
    public void save(DecompositionRun run) {
        DecompositionRunRow row = ao.get(DecompositionRunRow.class, Math.toIntExact(run.id()));
        if (row == null) {
            return; // newer runs of the target have pushed it out
        }
        Outcome outcome = run.outcome();
        row.setStateName(run.state().name());
        row.setDone(run.done());
        row.setTotal(run.total());
        row.setTouchedOn(Date.from(run.touchedAt()));
        row.setCreatedKeys(String.join(" ", outcome.created()));
        row.setUpdatedKeys(String.join(" ", outcome.updated()));
        row.setRemovedKeys(String.join(" ", outcome.removed()));
        row.setUnchanged(outcome.unchanged());
        row.setProblems(String.join("\n", outcome.problems()));
        row.save();
    }

    @Override
    public Optional<DecompositionRun> find(long id) {
        return first(Query.select().where("ID = ?", id));
    }

    @Override
    public Optional<DecompositionRun> latest(long targetId) {
        return first(latestFirst(targetId).limit(1));
    }

    private Optional<DecompositionRun> first(Query query) {
        return Stream.of(ao.find(DecompositionRunRow.class, query)).findFirst().map(StoredDecompositionRuns::run);
    }

    private static Query latestFirst(long targetId) {
        return Query.select().where("TARGET_ID = ?", targetId).order("ID DESC");
    }

    private static DecompositionRun run(DecompositionRunRow row) {
        return new DecompositionRun(
                row.getID(),
                row.getTargetId(),
                row.getUserKey(),
                DecompositionRun.State.valueOf(row.getStateName()),
                row.getDone(),
                row.getTotal(),
                row.getTouchedOn().toInstant(),
                new Outcome(
                        split(row.getCreatedKeys(), " "),
                        split(row.getUpdatedKeys(), " "),
                        split(row.getRemovedKeys(), " "),
                        row.getUnchanged(),
                        split(row.getProblems(), "\n")));
    }

    private static List<String> split(@Nullable String text, String mark) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(mark, -1));
    }
}
