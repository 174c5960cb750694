package io.attain.target.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.Tenure;
import io.attain.target.Tenures;
import io.attain.target.jira.TargetTurns.Matter;
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
    private final IssueManager issues;
    private final TargetTurns turns;

    Handovers(
            Tenures tenures, TargetNodes nodes, Today today, @ComponentImport IssueManager issues, TargetTurns turns) {
        this.tenures = tenures;
        this.nodes = nodes;
        this.today = today;
        this.issues = issues;
        this.turns = turns;
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
        if (!known(issue).equals(upToNow(known(issue), issue))) {
            turns.at(issue.getId(), Matter.TENURE, () -> {
                // An event tells of the assignee of then, and others may have noted or corrected the tenure since.
                Issue now = Objects.requireNonNullElse(issues.getIssueObject(issue.getId()), issue);
                Tenure known = known(now);
                Tenure upToNow = upToNow(known, now);
                if (!upToNow.equals(known)) {
                    tenures.save(now.getId(), upToNow);
                }
                return upToNow;
            });
        }
    }

    private Tenure known(Issue issue) {
        return tenures.find(issue.getId())
                .or(() -> nodes.find(issue.getId()).map(TargetNode::tenure))
                .orElseGet(() -> Tenure.of(issue.getAssigneeId()));
    }

    private Tenure upToNow(Tenure known, Issue issue) {
        LocalDate day = today.of(SERVER);
        return Objects.equals(known.latest(), issue.getAssigneeId())
                ? known
                : known.handedTo(issue.getAssigneeId(), day);
    }
}
