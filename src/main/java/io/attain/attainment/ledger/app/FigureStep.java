package io.attain.attainment.ledger.app;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.kernel.Background;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.TargetNodes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night holds the postings and their sums against the facts. */
@Component
public record FigureStep(TargetNodes nodes, Forests forests, Ledger ledger, FactBook facts, Background meanwhile)
        implements Nightly {

    @Override
    public NightStep nightly() {
        return new NightStep(Phase.FIGURES, "figures", (project, day, reading) -> prove(project));
    }

    private List<Count> prove(long projectId) {
        Recompute.Outcome outcome =
                new Recompute(nodes, forests, ledger, facts.sources(projectId), meanwhile).run(projectId);
        return List.of(
                Count.of("attain.attainment.night.nodes", outcome.nodes()),
                Count.of("attain.attainment.night.postings", outcome.postings()),
                Count.difference("attain.attainment.night.mended", outcome.drift()));
    }
}
