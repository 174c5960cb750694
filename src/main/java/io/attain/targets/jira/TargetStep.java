package io.attain.targets.jira;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night holds what is kept of target issues against them. */
@Component
record TargetStep(CheckingTargets targets) implements NightStep {

    @Override
    public Phase phase() {
        return Phase.ISSUES;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        return List.of(Count.difference("attain.targets.night.mended", targets.check(projectId, reading)));
    }
}
