package io.attain.job.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.kernel.Reading;
import io.attain.results.app.FactBook;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.CheckingTargets;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Reads every target anew, holds the facts against the truth and the postings against the facts, and mends what drifted.
 */
@Component
final class RecomputeStep implements RunStep {

    private final CheckingTargets targets;
    private final TargetNodes nodes;
    private final Ledger ledger;
    private final FactBook facts;

    RecomputeStep(CheckingTargets targets, TargetNodes nodes, Ledger ledger, FactBook facts) {
        this.targets = targets;
        this.nodes = nodes;
        this.ledger = ledger;
        this.facts = facts;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today, Reading reading) {
        int mended = targets.check(projectId, reading);
        int factDrift = facts.prove(projectId, reading);
        Recompute.Outcome outcome = new Recompute(nodes, ledger, facts.sources(projectId)).run(projectId);
        return new Run.Findings(outcome.nodes(), outcome.postings(), factDrift, mended + outcome.drift(), 0, 0);
    }
}
