package io.attain.words.app;

import io.attain.kernel.Fault;
import io.attain.kernel.app.ChangingWhole;
import io.attain.kernel.app.Telling;
import io.attain.words.CountingWatcher;
import io.attain.words.OpportunityStatuses;
import io.attain.words.StageLists;
import io.attain.words.StageProposal;
import io.attain.words.Stages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Changes a project's stages. If statuses belong to other stages then, what was reached is counted anew soon after. */
@Component
public class ChangingStages extends ChangingWhole<Stages, StageProposal> {

    private final OpportunityStatuses statuses;
    private final Telling<CountingWatcher> watchers;

    public ChangingStages(StageLists lists, OpportunityStatuses statuses, List<CountingWatcher> watchers) {
        super(lists, "attain.words.conflict");
        this.statuses = statuses;
        this.watchers = new Telling<>(watchers);
    }

    @Override
    protected List<Fault> faults(long projectId, Stages now, StageProposal proposal) {
        Set<String> offered = statuses.of(projectId).stream()
                .map(OpportunityStatuses.Status::id)
                .collect(Collectors.toSet());
        return proposal.faults(now, offered);
    }

    @Override
    protected Stages applied(long projectId, Stages now, StageProposal proposal) {
        return proposal.applyTo(now);
    }

    @Override
    protected boolean save(long projectId, Stages now, Stages next) {
        if (!super.save(projectId, now, next)) {
            return false;
        }
        if (!next.mapsAs(now)) {
            watchers.tell("what counts in project " + projectId, watcher -> watcher.countsOtherwise(projectId));
        }
        return true;
    }
}
