package io.attain.job.jira;

import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.target.Ledger;
import io.attain.target.Recompute;
import io.attain.target.ResultSource;
import io.attain.target.TargetNodes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Computes every posting anew from the truth, compares, and mends what drifted. */
@Component
final class RecomputeStep implements RunStep {

    private final Recompute recompute;

    RecomputeStep(TargetNodes nodes, Ledger ledger, List<ResultSource> sources) {
        this.recompute = new Recompute(nodes, ledger, sources);
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today) {
        Recompute.Outcome outcome = recompute.run(projectId);
        return new Run.Findings(outcome.nodes(), outcome.postings(), outcome.drift(), 0, 0);
    }
}
