package io.attain.activity.jira;

import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetWatcher;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes targets' key actions when their owner, amount or period is new; as the project's lead, as each night, for whoever
 * changed a target by a word may not write there once it is proposed.
 */
@Component
record KeyActionWatcher(WritingKeyActions writing, Today today) implements TargetWatcher {

    @Override
    public void changed(List<TargetNode> nodes) {
        writing.write(null, nodes.stream().map(TargetNode::issueId).toList(), today.here());
    }
}
