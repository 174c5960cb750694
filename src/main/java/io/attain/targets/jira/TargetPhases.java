package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.targets.Phase;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import org.springframework.stereotype.Component;

/** How far a target is on its way, by its status. A status that is none of ours counts as a draft's. */
@Component
public record TargetPhases(SalesIssues issues) implements Phases {

    /** How far an issue is. */
    public Phase of(Issue issue) {
        return issues.statusOf(issue).map(TargetPhases::of).orElse(Phase.DRAFT);
    }

    @Override
    public Phase of(TargetNode node) {
        if (node.status().isEmpty() || is(SalesStatus.DRAFT, node)) {
            return Phase.DRAFT;
        }
        return is(SalesStatus.PROPOSED, node) ? Phase.PROPOSED : Phase.AGREED;
    }

    @Override
    public boolean isToActivate(TargetNode node) {
        return is(SalesStatus.AGREED, node);
    }

    @Override
    public boolean isOver(TargetNode node) {
        return is(SalesStatus.ACHIEVED, node) || is(SalesStatus.MISSED, node);
    }

    private boolean is(SalesStatus status, TargetNode node) {
        return issues.idOf(status).filter(node.status()::equals).isPresent();
    }

    private static Phase of(SalesStatus status) {
        return switch (status) {
            case PROPOSED -> Phase.PROPOSED;
            case AGREED, ACTIVE, ACHIEVED, MISSED -> Phase.AGREED;
            default -> Phase.DRAFT;
        };
    }
}
