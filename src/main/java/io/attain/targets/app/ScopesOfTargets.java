package io.attain.targets.app;

import io.attain.kernel.Scope;
import io.attain.kernel.ScopesInUse;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a project's targets are about. */
@Component
public record ScopesOfTargets(Forests forests) implements ScopesInUse {

    @Override
    public Stream<Scope> of(long projectId) {
        return forests.of(projectId).nodesIn(projectId).map(TargetNode::scope);
    }
}
