package io.attain.job.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.Run;
import io.attain.job.RunLog;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
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
        Run.Findings findings = run.findings();
        Columns row = Columns.of("PROJECT_ID", run.projectId())
                .and("STARTED_AT", run.startedAt())
                .and("FINISHED_AT", run.finishedAt())
                .and("WHOLE", run.whole())
                .and("OUTCOME", run.outcome())
                .and("NODES", findings.nodes())
                .and("POSTINGS", findings.postings())
                .and("FACT_DRIFT", findings.factDrift())
                .and("DRIFT", findings.drift())
                .and("TIERS_CHANGED", findings.tiersChanged())
                .and("ALERTS_RAISED", findings.alertsRaised())
                .and("MESSAGE", run.message());
        writing.run(() -> {
            writing.create(RunRow.class, row);
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
                Columns.text(row.getMessage()));
    }
}
