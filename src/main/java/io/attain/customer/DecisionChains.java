package io.attain.customer;

import java.util.Set;

/** Whose decision chain is clear: who decides there has been met and is not against us, or somebody who sells said so. */
public interface DecisionChains {

    /** Whether a customer's is. */
    boolean isClear(Customer customer);

    /** The ids of a project's customers whose decision chain is clear. */
    Set<Long> clear(long projectId);
}
