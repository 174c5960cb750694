package io.attain.planning.decomposition.jira;

import io.attain.kernel.Period;
import io.attain.planning.decomposition.PastResults;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.targets.TargetNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from the truth what was achieved before a target begins, whether a target counted it or not. */
@Component
public class PastSales {

    private final List<ResultSource> sources;

    PastSales(List<ResultSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What the target measures, achieved in an earlier period.
     *
     * @throws RuntimeException if the issues or logs cannot be read whole
     */
    public PastResults of(TargetNode target, Period period) {
        PastResults results = new PastResults(target, period);
        Source wanted = target.metric().isKeyAction() ? Source.LOG : Source.OPPORTUNITY;
        sources.stream()
                .filter(source -> source.source() == wanted)
                .forEach(source -> source.forEach(target.projectId(), results::add));
        return results;
    }
}
