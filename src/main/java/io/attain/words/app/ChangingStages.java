package io.attain.words.app;

import io.attain.kernel.Caller;
import io.attain.words.Fault;
import io.attain.words.OpportunityStatuses;
import io.attain.words.StageLists;
import io.attain.words.StageProposal;
import io.attain.words.StageWatcher;
import io.attain.words.Stages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Changes a project's stages: all of them at once, or none. */
@Component
public class ChangingStages {

    private final StageLists lists;
    private final OpportunityStatuses statuses;
    private final List<StageWatcher> watchers;

    public ChangingStages(StageLists lists, OpportunityStatuses statuses, List<StageWatcher> watchers) {
        this.lists = lists;
        this.statuses = statuses;
        this.watchers = List.copyOf(watchers);
    }

    /**
     * Changes them. If statuses belong to other stages then, what was reached is counted anew soon after.
     *
     * @param version of the stages that the caller saw
     * @throws WordsRefused if the caller may not, they are faulty, or they were changed since; then nothing has changed
     */
    public Stages change(Caller caller, long projectId, int version, StageProposal proposal) throws WordsRefused {
        if (!caller.leads()) {
            throw new WordsRefused(WordsRefused.Why.NOT_ALLOWED, List.of());
        }
        Stages now = lists.of(projectId);
        if (now.version() != version) {
            throw new WordsRefused(WordsRefused.Why.OVERTAKEN, List.of());
        }
        List<Fault> faults = proposal.faults(now, offered(projectId));
        if (!faults.isEmpty()) {
            throw new WordsRefused(WordsRefused.Why.FAULTY, faults);
        }
        Stages next = proposal.applyTo(now);
        if (next.stages().equals(now.stages())) {
            return now;
        }
        if (!lists.save(projectId, next)) {
            throw new WordsRefused(WordsRefused.Why.OVERTAKEN, List.of());
        }
        if (!next.mapsAs(now)) {
            watchers.forEach(watcher -> watcher.mappedAnew(projectId));
        }
        return next;
    }

    private Set<String> offered(long projectId) {
        return statuses.of(projectId).stream()
                .map(OpportunityStatuses.Status::id)
                .collect(Collectors.toSet());
    }
}
