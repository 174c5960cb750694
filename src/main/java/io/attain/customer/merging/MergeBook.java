package io.attain.customer.merging;

import io.attain.customer.merging.Merge.State;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where it is kept which customers went up in others, with all that moved. */
public interface MergeBook {

    /** Keeps a new one with what is known of it; answers it with its number. */
    Merge add(Merge merge, Collection<Move> moves);

    /** One of a project. */
    Optional<Merge> find(long projectId, long id);

    /** All that went up in a customer, the latest first. */
    List<Merge> into(long survivor);

    /** By which a customer has gone up in another one; nothing if it has not. */
    Optional<Merge> awayBy(long customerId);

    /** Those of a project in a state, in their order. */
    List<Merge> in(long projectId, State state);

    /** Writes one as it is now, if it is in the state in which it was seen; answers whether it was. */
    boolean change(Merge now, State seen);

    /** Keeps that these moved, too; those that are kept already are left alone. */
    void keep(long id, Collection<Move> moves);

    /** All that moved with one, in its order. */
    List<Move> moves(long id);

    /** One was never begun: nothing is kept of it. */
    void forget(long id);

    /** Whether an issue has gone up in another one. */
    boolean isAway(long issueId);

    /** The ids of all issues that have. */
    Set<Long> away();
}
