package io.attain.risk.jira;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night raises, follows and withdraws a project's alerts. */
@Component
class RiskStep implements NightStep {

    private final RiskWatch watch;

    RiskStep(RiskWatch watch) {
        this.watch = watch;
    }

    @Override
    public Phase phase() {
        return Phase.JUDGEMENTS;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        return List.of(Count.of("attain.risk.night.raised", watch.watch(projectId, day)));
    }
}
