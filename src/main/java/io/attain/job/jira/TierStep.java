package io.attain.job.jira;

import io.attain.customer.app.EvaluatingTiers;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Evaluates the tiers of a project's customers. */
@Component
final class TierStep implements RunStep {

    private final EvaluatingTiers tiers;

    TierStep(EvaluatingTiers tiers) {
        this.tiers = tiers;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today, Reading reading) {
        return new Run.Findings(0, 0, 0, 0, tiers.evaluateAll(projectId, today), 0);
    }
}
