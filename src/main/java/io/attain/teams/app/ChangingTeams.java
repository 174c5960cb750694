package io.attain.teams.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes a project's teams: all of them at once, or none. */
@Component
public class ChangingTeams {

    private final Teams teams;
    private final People people;

    public ChangingTeams(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /**
     * Changes them.
     *
     * @param version of the teams that the caller saw
     * @throws Refused if the caller may not, they are faulty, or they were changed since; then nothing has changed
     */
    public TeamTree change(Caller caller, long projectId, int version, TeamProposal proposal) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        TeamTree now = teams.of(projectId);
        if (now.version() != version) {
            throw Refused.because(Why.IN_THE_WAY, "attain.teams.conflict");
        }
        List<Fault> faults = proposal.faults(now, people);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        TeamTree next = proposal.applyTo(now);
        if (next.teams().equals(now.teams())) {
            return now;
        }
        if (!teams.save(projectId, next)) {
            throw Refused.because(Why.IN_THE_WAY, "attain.teams.conflict");
        }
        return next;
    }
}
