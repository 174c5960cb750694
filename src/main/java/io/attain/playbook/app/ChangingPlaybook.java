package io.attain.playbook.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookProposal;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the next version of a project's playbook, which holds from a day on. */
@Component
public record ChangingPlaybook(Playbooks playbooks, Vocabularies words, StageLists stages, Today today) {

    /**
     * Makes it; what says the same as what was said last, from no later a day, makes none.
     *
     * @param version the number of the version that the caller saw, 0 for the standard one
     * @return every playbook of the project then
     * @throws Refused if the caller may not, it is faulty, or it was changed since; then nothing has changed
     */
    public PlaybookHistory change(Caller caller, long projectId, int version, PlaybookProposal proposal)
            throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        PlaybookHistory now = playbooks.of(projectId);
        if (now.version() != version) {
            throw overtaken();
        }
        List<Fault> faults = proposal.faults(words.of(projectId), stages.of(projectId), today.of(caller.key()));
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        LocalDate from = proposal.from().orElseThrow();
        Playbook next = proposal.applyTo(now);
        if (next.equals(now.latest()) && now.on(from).equals(next)) {
            return now;
        }
        if (!playbooks.append(projectId, new PlaybookVersion(version + 1, from, next, caller.key(), today.now()))) {
            throw overtaken();
        }
        return playbooks.of(projectId);
    }

    private static Refused overtaken() {
        return Refused.because(Why.IN_THE_WAY, "attain.playbook.conflict");
    }
}
