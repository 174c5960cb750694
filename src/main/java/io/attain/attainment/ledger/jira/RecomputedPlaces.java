package io.attain.attainment.ledger.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.results.ResultSource;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetNodes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds where results count by computing a project's postings anew. */
@Component
public class RecomputedPlaces implements ResultPlaces {

    private final Recompute recompute;

    RecomputedPlaces(TargetNodes nodes, Ledger ledger, List<ResultSource> sources) {
        this.recompute = new Recompute(nodes, ledger, sources);
    }

    @Override
    public void findAnew(long projectId) {
        recompute.run(projectId);
    }
}
