package io.attain.attainment.ledger.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.results.app.FactBook;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetNodes;
import org.springframework.stereotype.Component;

/** Finds where results count by computing a project's postings anew from its facts; Jira is not asked. */
@Component
public class RecomputedPlaces implements ResultPlaces {

    private final TargetNodes nodes;
    private final Ledger ledger;
    private final FactBook facts;

    /** Reads these facts. */
    public RecomputedPlaces(TargetNodes nodes, Ledger ledger, FactBook facts) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.facts = facts;
    }

    @Override
    public void findAnew(long projectId) {
        new Recompute(nodes, ledger, facts.sources(projectId)).run(projectId);
    }
}
