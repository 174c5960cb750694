package io.attain.attainment.tenure.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.tenure.Holdings;
import io.attain.targets.Forests;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.jira.KeepingTargets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who held which target when, and how that is put right. */
@Component
public class HeldTargets {

    private final Forests forests;
    private final PostingSums sums;
    private final Tenures tenures;
    private final KeepingTargets keeping;
    private final WorkedDays days;

    HeldTargets(Forests forests, PostingSums sums, Tenures tenures, KeepingTargets keeping, WorkedDays days) {
        this.forests = forests;
        this.sums = sums;
        this.tenures = tenures;
        this.keeping = keeping;
        this.days = days;
    }

    /** A target shared out among those who held it; nothing if the issue is no complete target. */
    public Optional<Holdings> of(long issueId, LocalDate asOf) {
        return forests.find(issueId)
                .map(tree -> Holdings.of(tree.node(), sums.byDay(Branch.of(tree)), asOf, days.of(tree)));
    }

    /** Keeps a corrected tenure of a target and posts the results to whom they now belong. */
    public void correct(Issue issue, Tenure corrected) {
        tenures.save(issue.getId(), corrected);
        keeping.follow(issue);
    }
}
