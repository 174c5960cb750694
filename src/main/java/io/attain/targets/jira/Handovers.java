package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Notes when a target passes from one person to another. An issue knows only whose it is now. */
@Component
class Handovers {

    /** Nobody's key: a handover is dated by the server's own day. */
    private static final String SERVER = "";

    private final Tenures tenures;
    private final TargetNodes nodes;
    private final Today today;

    Handovers(Tenures tenures, TargetNodes nodes, Today today) {
        this.tenures = tenures;
        this.nodes = nodes;
        this.today = today;
    }

    /** Who held an issue when. An assignee who was not noted yet holds it from today. */
    Tenure of(Issue issue) {
        if (issue.getId() == null) {
            return Tenure.of(issue.getAssigneeId());
        }
        return upToNow(tenures.find(issue.getId()).orElseGet(() -> Tenure.of(issue.getAssigneeId())), issue);
    }

    /** Keeps that an issue passed on today, if it did. */
    void note(Issue issue) {
        Tenure known = tenures.find(issue.getId())
                .or(() -> nodes.find(issue.getId()).map(TargetNode::tenure))
                .orElseGet(() -> Tenure.of(issue.getAssigneeId()));
        Tenure now = upToNow(known, issue);
        if (!now.equals(known)) {
            tenures.save(issue.getId(), now);
        }
    }

    private Tenure upToNow(Tenure known, Issue issue) {
        LocalDate day = today.of(SERVER);
        return Objects.equals(known.latest(), issue.getAssigneeId())
                ? known
                : known.handedTo(issue.getAssigneeId(), day);
    }
}
