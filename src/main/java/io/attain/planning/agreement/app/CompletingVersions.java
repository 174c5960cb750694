package io.attain.planning.agreement.app;

import io.attain.kernel.CatchingUp;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Forests;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import org.springframework.stereotype.Component;

/**
 * Completes versions of which an older version of the plugin kept the amount alone: what else their issues say now is taken
 * for agreed. One that is talked about again is left until it is agreed.
 */
@Component
public record CompletingVersions(Forests forests, NegotiatedTargets targets, AgreedVersions versions)
        implements CatchingUp {

    @Override
    public void catchUp(long projectId) {
        forests.of(projectId)
                .nodesIn(projectId)
                .filter(node -> node.goal().versions().stream().anyMatch(version -> version.terms() == null))
                .map(TargetNode::issueId)
                .toList()
                .forEach(this::complete);
    }

    private void complete(long issueId) {
        targets.find(issueId).filter(now -> now.phase() == Phase.AGREED).ifPresent(now -> {
            versions.complete(issueId, now.node().terms());
            targets.follow(issueId);
        });
    }
}
