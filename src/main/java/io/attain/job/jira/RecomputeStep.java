package io.attain.job.jira;

import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.target.TargetNodes;
import io.attain.target.jira.CheckingTargets;
import io.attain.target.ledger.Ledger;
import io.attain.target.ledger.Recompute;
import io.attain.target.ledger.ResultSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads every target and computes every posting anew from the truth, compares, and mends what drifted. */
@Component
final class RecomputeStep implements RunStep {

    private final CheckingTargets targets;
    private final Recompute recompute;

    RecomputeStep(CheckingTargets targets, TargetNodes nodes, Ledger ledger, List<ResultSource> sources) {
        this.targets = targets;
        this.recompute = new Recompute(nodes, ledger, sources);
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today) {
        int mended = targets.check(projectId);
        Recompute.Outcome outcome = recompute.run(projectId);
        return new Run.Findings(outcome.nodes(), outcome.postings(), mended + outcome.drift(), 0, 0);
    }
}
