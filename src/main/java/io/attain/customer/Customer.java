package io.attain.customer;

import io.attain.kernel.Unit;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A company we sell to, as much of it as tiers need.
 *
 * @param id the id of its issue
 * @param projectId the sales project
 * @param money what the project's money is counted in
 * @param expansionPlan whether it has an expansion or upgrade plan
 * @param owner the user key of whose customer it is; null for nobody's
 * @param fields what is in a field of a number, as {@link TierFacts} keeps it; read when it is asked for
 */
public record Customer(
        long id,
        long projectId,
        Unit money,
        boolean expansionPlan,
        @Nullable String owner,
        LongFunction<Optional<String>> fields) {

    private static final LongFunction<Optional<String>> EMPTY = new Unfilled();

    private record Unfilled() implements LongFunction<Optional<String>> {
        @Override
        public Optional<String> apply(long field) {
            return Optional.empty();
        }
    }

    /** With nothing in other fields. */
    public Customer(long id, long projectId, Unit money, boolean expansionPlan, @Nullable String owner) {
        this(id, projectId, money, expansionPlan, owner, EMPTY);
    }

    /** The user key of whose customer it is; empty for nobody's. */
    String ownerOrNobody() {
        return owner == null ? "" : owner;
    }

    /** A customer that nobody has. */
    public Customer(long id, long projectId, Unit money, boolean expansionPlan) {
        this(id, projectId, money, expansionPlan, null);
    }
}
