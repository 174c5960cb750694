package io.attain.results.app;

import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each night holds the facts against the truth. */
@Component
record FactStep(FactBook facts) implements NightStep {

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public List<Count> run(long projectId, LocalDate day, Reading reading) {
        return List.of(Count.difference("attain.results.night.mended", facts.prove(projectId, reading)));
    }
}
