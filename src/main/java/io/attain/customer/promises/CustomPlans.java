package io.attain.customer.promises;

import java.util.Collection;
import java.util.Set;

/** Plans that customers have of their own. */
@FunctionalInterface
public interface CustomPlans {

    /**
     * Those of some customers that have none: no sub-task or attachment with one of the words in its name or its type, and no
     * needs and plan in their record. It is the same whoever asks.
     */
    Set<Long> missing(Collection<Long> customerIds, WordList words);
}
