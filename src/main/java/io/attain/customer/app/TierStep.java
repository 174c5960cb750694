package io.attain.customer.app;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night evaluates the tiers of a project's customers. */
@Component
record TierStep(EvaluatingTiers tiers) implements NightStep {

    @Override
    public Phase phase() {
        return Phase.JUDGEMENTS;
    }

    @Override
    public String name() {
        return "tiers";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        return List.of(Count.of("attain.customer.night.changed", tiers.evaluateAll(projectId, day)));
    }
}
