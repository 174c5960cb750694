package io.attain.customer.promises;

import java.util.Set;

/** Who may own the customers that matter most. */
@FunctionalInterface
public interface SeniorOwners {

    /**
     * The user keys of those whom a strategy names: by what they log in with, or by a sales role that they hold in the
     * project. What names nobody is none.
     */
    Set<String> of(long projectId, WordList named);
}
