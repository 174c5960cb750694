package io.attain.planning.agreement.app;

import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Direction;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.targets.Level;
import io.attain.targets.TargetNode;
import org.springframework.stereotype.Component;

/** How targets end: achieved or missed, as their figures say, by the word of those who lead them. */
@Component
public record ClosingTargets(TargetFigures figures, ReachingAgreement reaching, Rights rights, Today today) {

    /**
     * Whether somebody may say how a target ended: who leads it, once its period is over, or before if it is reached. What
     * must not be exceeded may still be.
     */
    public boolean mayClose(String userKey, TargetNode target) {
        return reaching.mayResolve(userKey, target)
                && rights.maySee(userKey, target.issueId())
                && (!today.of(userKey).isBefore(target.period().end())
                        || (target.direction() == Direction.UP && isReached(userKey, target)));
    }

    /** Whether its figures say that a target is reached on somebody's day. */
    public boolean isReached(String userKey, TargetNode target) {
        return figures.of(target.issueId(), today.of(userKey))
                .filter(found -> found.level() != Level.NONE)
                .isPresent();
    }
}
