package io.attain.teams.app;

import io.attain.kernel.Fault;
import io.attain.kernel.People;
import io.attain.kernel.app.ChangingWhole;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes a project's teams. */
@Component
public class ChangingTeams extends ChangingWhole<TeamTree, TeamProposal> {

    private final People people;

    public ChangingTeams(Teams teams, People people) {
        super(teams, "attain.teams.conflict");
        this.people = people;
    }

    @Override
    protected List<Fault> faults(long projectId, TeamTree now, TeamProposal proposal) {
        return proposal.faults(now, people);
    }

    @Override
    protected TeamTree applied(long projectId, TeamTree now, TeamProposal proposal) {
        return proposal.applyTo(now);
    }
}
