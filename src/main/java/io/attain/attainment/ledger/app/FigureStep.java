package io.attain.attainment.ledger.app;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import io.attain.results.app.FactBook;
import io.attain.targets.TargetNodes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night holds the postings and their sums against the facts. */
@Component
public record FigureStep(TargetNodes nodes, Ledger ledger, FactBook facts) implements NightStep {

    @Override
    public Phase phase() {
        return Phase.FIGURES;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        Recompute.Outcome outcome = new Recompute(nodes, ledger, facts.sources(projectId)).run(projectId);
        return List.of(
                Count.of("attain.attainment.night.nodes", outcome.nodes()),
                Count.of("attain.attainment.night.postings", outcome.postings()),
                Count.difference("attain.attainment.night.mended", outcome.drift()));
    }
}
