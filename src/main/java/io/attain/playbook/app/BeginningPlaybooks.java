package io.attain.playbook.app;

import io.attain.kernel.CatchingUp;
import io.attain.kernel.Today;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps since when a project has a playbook: nothing was missed before, where the plugin comes or is upgraded. */
@Component
record BeginningPlaybooks(Playbooks playbooks, Today today) implements CatchingUp {

    @Override
    public void catchUp(long projectId) {
        PlaybookHistory history = playbooks.of(projectId);
        if (history.begun() == null) {
            Stream<LocalDate> said = history.versions().stream().map(PlaybookVersion::from);
            playbooks.begin(projectId, said.reduce(today.here(), (day, from) -> from.isBefore(day) ? from : day));
        }
    }
}
