package io.attain.activity.jira;

import io.attain.activity.WrittenKeyActions;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetWatcher;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes targets' key actions when their owner, amount or period is new; as the project's lead, as each night, for whoever
 * changed a target by a word may not write there once it is proposed. What was written on an issue that is gone is forgotten.
 */
@Component
record KeyActionWatcher(WritingKeyActions writing, WrittenKeyActions book) implements TargetWatcher, IssueWatcher {

    @Override
    public void changed(List<TargetNode> nodes) {
        writing.write(nodes);
    }

    @Override
    public void changed(IssueChanged change) {
        if (change.what() == What.DELETED) {
            book.forget(change.issue().getId());
        }
    }
}
