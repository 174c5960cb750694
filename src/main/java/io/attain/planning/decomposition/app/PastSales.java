package io.attain.planning.decomposition.app;

import io.attain.kernel.Period;
import io.attain.planning.decomposition.PastResults;
import io.attain.results.app.FactBook;
import io.attain.targets.TargetNode;
import org.springframework.stereotype.Component;

/** Reads from the facts what was achieved before a target begins, whether a target counted it or not. */
@Component
public record PastSales(FactBook facts) {

    /** What the target measures, achieved in an earlier period. */
    public PastResults of(TargetNode target, Period period) {
        PastResults results = new PastResults(target, period);
        facts.of(target.projectId()).forEach(results.asked(), results::add);
        return results;
    }
}
