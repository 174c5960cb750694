package io.attain.results;

import java.util.Set;

/** Told after what customers bought has been written otherwise, maybe twice, and maybe though it was not kept after all. */
@FunctionalInterface
public interface PurchaseWatcher {

    /**
     * Look at them again.
     *
     * @param customers the ids of their issues
     */
    void bought(Set<Long> customers);
}
