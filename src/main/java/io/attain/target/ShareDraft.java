package io.attain.target;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a target that is proposed.
 *
 * @param summary how the issue will be called
 * @param owner whose it will be, or null for nobody's in particular
 * @param period its days, inside the parent's
 * @param scope its scope, inside the parent's
 * @param amount in minor units
 */
public record ShareDraft(String summary, @Nullable Person owner, Period period, Scope scope, long amount) {

    /** Whether an existing node is this very part, perhaps with another amount. */
    public boolean isSamePartAs(TargetNode node) {
        String ownerKey = owner == null ? null : owner.key();
        return period.equals(node.period()) && scope.equals(node.scope()) && Objects.equals(ownerKey, node.ownerKey());
    }
}
