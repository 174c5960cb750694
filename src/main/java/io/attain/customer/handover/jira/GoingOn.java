package io.attain.customer.handover.jira;

import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Recurring;
import org.springframework.stereotype.Component;

/** Handovers begin in the night of their day, and go on every few minutes where a server has left one half done. */
@Component
record GoingOn(RunningHandovers running) implements Nightly, Recurring {

    @Override
    public NightStep nightly() {
        return NightStep.counting(
                Phase.ISSUES, "handovers", "attain.handover.night.done", (project, day) -> running.goOn(project));
    }

    @Override
    public void again(long projectId) {
        int unused = running.goOn(projectId);
    }
}
