package io.attain.attainment.tenure.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.tenure.Holdings;
import io.attain.attainment.tenure.TenureCorrection.Fault;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import io.attain.targets.jira.JiraTargets;
import io.attain.targets.jira.KeepingTargets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Who held which target when, and how that is put right. */
@Component
public class HeldTargets {

    private final Forests forests;
    private final PostingSums sums;
    private final Tenures tenures;
    private final KeepingTargets keeping;
    private final WorkedDays days;
    private final JiraTargets targets;
    private final IssueManager issues;
    private final Turns turns;

    HeldTargets(
            Forests forests,
            PostingSums sums,
            Tenures tenures,
            KeepingTargets keeping,
            WorkedDays days,
            JiraTargets targets,
            @ComponentImport IssueManager issues,
            Turns turns) {
        this.forests = forests;
        this.sums = sums;
        this.tenures = tenures;
        this.keeping = keeping;
        this.days = days;
        this.targets = targets;
        this.issues = issues;
        this.turns = turns;
    }

    /** A target shared out among those who held it; nothing if the issue is no complete target. */
    public Optional<Holdings> of(long issueId, LocalDate asOf) {
        return forests.find(issueId)
                .map(tree -> Holdings.of(tree.node(), sums.byDay(Branch.of(tree)), asOf, days.of(tree)));
    }

    /**
     * Keeps a corrected tenure of a target, if nothing speaks against it, and posts the results to whom they now belong.
     *
     * @param faults what speaks against it, told of who held the target until now: whoever corrected it before has been
     *     heard, and nobody passes it on meanwhile
     * @return what speaks against it; if anything does, nothing has changed
     */
    public List<Fault> correct(Issue issue, Tenure corrected, Function<Tenure, List<Fault>> faults) {
        List<Fault> found = turns.at(issue.getId(), Matter.TENURE, () -> {
            List<Fault> against = targets.read(asItIs(issue))
                    .map(TargetNode::tenure)
                    .map(faults)
                    .orElse(List.of());
            if (against.isEmpty()) {
                tenures.save(issue.getId(), corrected);
            }
            return against;
        });
        if (found.isEmpty()) {
            keeping.follow(asItIs(issue));
        }
        return found;
    }

    private Issue asItIs(Issue issue) {
        return Objects.requireNonNullElse(issues.getIssueObject(issue.getId()), issue);
    }
}
