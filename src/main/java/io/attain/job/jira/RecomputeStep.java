package io.attain.job.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.attainment.trend.LastGathering;
import io.attain.attainment.trend.LastResults;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.results.app.FactBook;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.CheckingTargets;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Reads every target anew, holds the facts against the truth and the postings against the facts, and mends what drifted.
 * What was achieved before targets that follow no other is gathered on the way.
 */
@Component
final class RecomputeStep implements RunStep {

    private final CheckingTargets targets;
    private final TargetNodes nodes;
    private final Ledger ledger;
    private final FactBook facts;
    private final LastResults lastResults;

    RecomputeStep(CheckingTargets targets, TargetNodes nodes, Ledger ledger, FactBook facts, LastResults lastResults) {
        this.targets = targets;
        this.nodes = nodes;
        this.lastResults = lastResults;
        this.ledger = ledger;
        this.facts = facts;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today) {
        int mended = targets.check(projectId);
        LastGathering gathering = new LastGathering(projectId, nodes.treesOf(projectId), today);
        int factDrift = facts.prove(projectId, gathering::add);
        Recompute.Outcome outcome = new Recompute(nodes, ledger, facts.sources(projectId)).run(projectId);
        gathering.keep(lastResults);
        return new Run.Findings(outcome.nodes(), outcome.postings(), factDrift, mended + outcome.drift(), 0, 0);
    }
}
