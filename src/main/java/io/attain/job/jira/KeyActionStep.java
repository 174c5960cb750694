package io.attain.job.jira;

import io.attain.activity.jira.WritingKeyActions;
import io.attain.job.Run;
import io.attain.job.RunStep;
import io.attain.kernel.Reading;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Works the weekly key actions of running targets out again. */
@Component
final class KeyActionStep implements RunStep {

    private final WritingKeyActions writing;

    KeyActionStep(WritingKeyActions writing) {
        this.writing = writing;
    }

    @Override
    public Run.Findings run(long projectId, LocalDate today, Reading reading) {
        writing.writeAll(projectId, today);
        return Run.Findings.NONE;
    }
}
