package io.attain.attainment.tenure.app;

import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.tenure.Holdings;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.targets.Forests;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a target shared out among those who held it. */
@Component
public record ShowingHoldings(Forests forests, PostingSums sums, WorkedDays days, Rights rights, Today today) {

    /** A target as of the caller's day; nothing if the caller may not see it, or it is no complete target. */
    public Optional<Holdings> of(Caller caller, long issueId) {
        return forests.find(issueId)
                .filter(tree -> rights.maySee(caller.key(), issueId))
                .map(tree ->
                        Holdings.of(tree.node(), sums.byDay(Branch.of(tree)), today.of(caller.key()), days.of(tree)));
    }
}
