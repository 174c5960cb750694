package io.attain.planning.currency;

import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;

/** Targets as their issues are at this moment. */
public interface QuotedTargets {

    /**
     * A target.
     *
     * @param unit what its amounts are counted in
     */
    record Target(TargetNode node, Unit unit) {}

    /** A target as its issue says it; nothing if it is gone or incomplete. */
    Optional<Target> find(long issueId);

    /** Whether Jira lets a user edit it as it is now. */
    boolean mayEdit(String userKey, long issueId);

    /**
     * Gives it another amount, as a user. Whoever asks has the turn at the target.
     *
     * @return why Jira refuses, in the user's language; empty if it is done
     */
    List<String> setAmount(String userKey, long issueId, Amount amount);
}
