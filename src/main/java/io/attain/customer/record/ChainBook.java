package io.attain.customer.record;

import io.attain.customer.KeptOfCustomers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where decision chains are kept. */
public interface ChainBook extends KeptOfCustomers {

    /** A customer's; {@link DecisionChain#NONE} if nothing was ever said. */
    default DecisionChain of(long customerId) {
        return of(List.of(customerId)).getOrDefault(customerId, DecisionChain.NONE);
    }

    /** Those of some customers; who is missing is one of whom nothing was ever said. */
    Map<Long, DecisionChain> of(Collection<Long> customerIds);

    /**
     * Keeps the next version of a customer's.
     *
     * @return whether it follows the one that was kept; else nothing has changed
     */
    boolean put(long projectId, long customerId, DecisionChain next);

    /** The ids of a project's customers whose chain is clear. */
    Set<Long> clear(long projectId);

    /** Writes once more by what the people of a project's chains are known, where that is kept beside them. */
    default void markAgain(long projectId) {}

    /** Whether a project's chains begin with what an older version believed, or there was none. */
    boolean isCarriedOver(long projectId);

    /** Takes the chains of those customers for clear whose expansion plan an older version counted, once. */
    void carryOver(long projectId, Instant now);
}
