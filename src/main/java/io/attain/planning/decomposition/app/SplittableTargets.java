package io.attain.planning.decomposition.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import org.springframework.stereotype.Component;

/** The targets that somebody may see and that can be split. A sub-task can have no sub-tasks: only a Sales Target is split. */
@Component
public record SplittableTargets(Forests forests, Rights rights) {

    /**
     * The target of an issue.
     *
     * @param key the issue's key, as the caller named it
     * @throws Refused if it is none, or the caller may not see it
     */
    public TargetNode find(Caller caller, long issueId, String key) throws Refused {
        return forests.find(issueId)
                .map(TargetTree::node)
                .filter(node -> !node.share() && rights.maySee(caller.key(), issueId))
                .orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.target.decompose.notTarget", key));
    }
}
