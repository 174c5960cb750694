package io.attain.activity.app;

import io.attain.activity.LastLines;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the last lines of issues where an older version kept none, and holds them against the logs at night. */
@Component
public record KeepingLastLines(LastLines lines) implements CatchingUp, Nightly {

    @Override
    public void catchUp(long projectId) {
        lines.beWhole();
    }

    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.FACTS,
                "lastLines",
                (project, day, reading) ->
                        List.of(Count.difference("attain.activity.night.lastLines", lines.prove(project, reading))));
    }
}
