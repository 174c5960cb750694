package io.attain.customer.handover.jira;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Recurring;
import java.util.List;
import org.springframework.stereotype.Component;

/** Handovers begin in the night of their day, and go on every few minutes where a server has left one half done. */
@Component
record GoingOn(RunningHandovers running) implements Nightly, Recurring {

    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.ISSUES,
                "handovers",
                (project, day, reading) -> List.of(Count.of("attain.handover.night.done", running.goOn(project))));
    }

    @Override
    public void again(long projectId) {
        int unused = running.goOn(projectId);
    }
}
