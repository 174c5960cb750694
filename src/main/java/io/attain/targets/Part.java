package io.attain.targets;

import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a share is about, whatever it amounts to. Two shares of one target that are about the same would count the same
 * results twice.
 *
 * @param period its days
 * @param scope its part of the business
 * @param ownerKey the user key of whose it is, or null for nobody's in particular
 */
public record Part(Period period, Scope scope, @Nullable String ownerKey) {

    /** What a node is about. */
    public static Part of(TargetNode node) {
        return new Part(node.period(), node.scope(), node.ownerKey());
    }
}
