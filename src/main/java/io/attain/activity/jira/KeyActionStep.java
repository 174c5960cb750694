package io.attain.activity.jira;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night works the weekly key actions of running targets out again. */
@Component
record KeyActionStep(WritingKeyActions writing) implements NightStep {

    @Override
    public Phase phase() {
        return Phase.TEXTS;
    }

    @Override
    public String name() {
        return "keyActions";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        return List.of(Count.of("attain.activity.night.keyActions", writing.writeAll(projectId, day)));
    }
}
