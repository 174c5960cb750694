package io.attain.targets.jira;

import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueWatcher;
import org.springframework.stereotype.Component;

/** Follows what happens to target issues and their links. */
@Component
public record TargetListener(KeepingTargets keeping) implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        switch (change.what()) {
            case DELETED -> keeping.forget(change.issue());
            case MOVED -> keeping.followMoved(change.issue());
            case EDITED, LINKED, UNLINKED -> keeping.follow(change.issue());
            case COMMENTED -> {}
        }
    }
}
