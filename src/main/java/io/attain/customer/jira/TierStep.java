package io.attain.customer.jira;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import io.attain.kernel.jira.SalesProjects;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night evaluates the tiers of a project's customers. */
@Component
class TierStep implements NightStep {

    private final SalesProjects projects;
    private final CustomerTiers tiers;

    TierStep(SalesProjects projects, CustomerTiers tiers) {
        this.projects = projects;
        this.tiers = tiers;
    }

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
        int changed = projects.find(projectId)
                .map(project -> tiers.evaluateAll(project, day))
                .orElse(0);
        return List.of(Count.of("attain.customer.night.changed", changed));
    }
}
