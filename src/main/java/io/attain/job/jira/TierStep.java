package io.attain.job.jira;

import io.attain.customer.jira.CustomerTiers;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.kernel.Reading;
import io.attain.kernel.jira.SalesProjects;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Evaluates the tiers of a project's customers. */
@Component
final class TierStep implements RunStep {

    private final SalesProjects projects;
    private final CustomerTiers tiers;

    TierStep(SalesProjects projects, CustomerTiers tiers) {
        this.projects = projects;
        this.tiers = tiers;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today, Reading reading) {
        int changed = projects.find(projectId)
                .map(project -> tiers.evaluateAll(project, today))
                .orElse(0);
        return new Run.Findings(0, 0, 0, 0, changed, 0);
    }
}
