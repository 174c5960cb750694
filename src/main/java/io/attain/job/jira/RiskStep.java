package io.attain.job.jira;

import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.kernel.Reading;
import io.attain.risk.jira.RiskWatch;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Raises, updates and withdraws a project's alerts. */
@Component
final class RiskStep implements RunStep {

    private final RiskWatch watch;

    RiskStep(RiskWatch watch) {
        this.watch = watch;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today, Reading reading) {
        return new Run.Findings(0, 0, 0, 0, 0, watch.watch(projectId, today));
    }
}
