package io.attain.job.jira;

import io.attain.job.RunStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of a run in their order: first the figures, then what is judged by them. */
@Component
final class RunSteps {

    private final List<RunStep> inOrder;

    RunSteps(RecomputeStep recompute, TierStep tiers, RiskStep risks, KeyActionStep keyActions) {
        this.inOrder = List.of(recompute, tiers, risks, keyActions);
    }

    List<RunStep> inOrder() {
        return inOrder;
    }
}
