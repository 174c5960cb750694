package io.attain.job.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.attainment.trend.LastGathering;
import io.attain.attainment.trend.LastResults;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.results.ResultSource;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.CheckingTargets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads every target and computes every posting anew from the truth, compares, and mends what drifted. What was achieved
 * before targets that follow no other is gathered on the way.
 */
@Component
final class RecomputeStep implements RunStep {

    private final CheckingTargets targets;
    private final TargetNodes nodes;
    private final Recompute recompute;
    private final LastResults lastResults;

    RecomputeStep(
            CheckingTargets targets,
            TargetNodes nodes,
            Ledger ledger,
            List<ResultSource> sources,
            LastResults lastResults) {
        this.targets = targets;
        this.nodes = nodes;
        this.lastResults = lastResults;
        this.recompute = new Recompute(nodes, ledger, sources);
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today) {
        int mended = targets.check(projectId);
        LastGathering gathering = new LastGathering(projectId, nodes.treesOf(projectId), today);
        Recompute.Outcome outcome = recompute.run(projectId, gathering::add);
        gathering.keep(lastResults);
        return new Run.Findings(outcome.nodes(), outcome.postings(), mended + outcome.drift(), 0, 0);
    }
}
