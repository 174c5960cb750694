package io.attain.job.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.store.Writing;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The last hundred runs of each project in Active Objects. */
@Component
public final class StoredRuns implements RunLog {

    private static final int RUNS_KEPT = 100;

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps runs in the plugin's tables. */
    public StoredRuns(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public void add(Run run) {
        Map<String, Object> values = new HashMap<>();
        values.put("PROJECT_ID", run.projectId());
        values.put("STARTED_AT", Date.from(run.startedAt()));
        values.put("FINISHED_AT", Date.from(run.finishedAt()));
        values.put("WHOLE", run.whole());
        values.put("OUTCOME", run.outcome().name());
        values.put("NODES", run.findings().nodes());
        values.put("POSTINGS", run.findings().postings());
        values.put("FACT_DRIFT", run.findings().factDrift());
        values.put("DRIFT", run.findings().drift());
        values.put("TIERS_CHANGED", run.findings().tiersChanged());
        values.put("ALERTS_RAISED", run.findings().alertsRaised());
        values.put("MESSAGE", run.message());
        writing.run(() -> {
            ao.create(RunRow.class, values);
            ao.delete(ao.find(
                    RunRow.class, latestFirst(run.projectId()).offset(RUNS_KEPT).limit(RUNS_KEPT)));
        });
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
        String message = row.getMessage();
        return new Run(
                row.getProjectId(),
                row.getStartedAt().toInstant(),
                row.getFinishedAt().toInstant(),
                row.isWhole(),
                Run.Outcome.valueOf(row.getOutcome()),
                new Run.Findings(
                        row.getNodes(),
                        row.getPostings(),
                        row.getFactDrift(),
                        row.getDrift(),
                        row.getTiersChanged(),
                        row.getAlertsRaised()),
                message == null ? "" : message);
    }
}
