package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what transitions do. A mocked issue has no setter of the status, so its description stands in for it. */
final class RecordedSteps implements TransitionSteps {

    private final List<String> log = new ArrayList<>();

    /** What happened so far, the earliest first. */
    List<String> log() {
        return log;
    }

    @Override
    public void enter(MutableIssue issue, String statusId) {
        issue.setDescription(statusId);
        log.add("enter " + statusId);
    }

    @Override
    public void resolve(MutableIssue issue, @Nullable String resolutionId) {
        log.add("resolve " + resolutionId);
    }

    @Override
    public void event(MutableIssue issue, long type) {
        log.add("event " + type);
    }
}
