package io.attain.playbook.app;

import io.attain.activity.NamedSteps;
import io.attain.playbook.Playbooks;
import io.attain.words.Label;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names of the playbook's own steps, those of former versions among them: logs name them for good. */
@Component
public record NamesOfSteps(Playbooks playbooks) implements NamedSteps {

    @Override
    public Optional<Label> find(long projectId, String code) {
        return playbooks
                .of(projectId)
                .playbooks()
                .flatMap(playbook -> playbook.labelOf(code).stream())
                .findFirst();
    }
}
