package io.attain.playbook.app;

import io.attain.activity.StepNames;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.words.Label;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names of the playbook's own steps, those of former versions among them: logs name them for good. */
@Component
public record NamesOfSteps(Playbooks playbooks) implements StepNames {

    @Override
    public Optional<Label> find(long projectId, String code) {
        PlaybookHistory history = playbooks.of(projectId);
        return Stream.concat(
                        history.newestFirst().stream().map(PlaybookVersion::playbook), Stream.of(history.standard()))
                .flatMap(playbook -> playbook.labelOf(code).stream())
                .findFirst();
    }
}
