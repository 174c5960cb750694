package io.attain.targets.app;

import io.attain.kernel.Scope;
import io.attain.kernel.ScopesInUse;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a project's targets are about. */
@Component
public record ScopesOfTargets(TargetNodes nodes) implements ScopesInUse {

    @Override
    public Stream<Scope> of(long projectId) {
        return nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId)
                .map(TargetNode::scope);
    }
}
