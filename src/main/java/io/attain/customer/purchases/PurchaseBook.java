package io.attain.customer.purchases;

import io.attain.customer.KeptOfCustomers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where purchases from elsewhere are kept, each with what it was before, so that what was brought together can be taken back. */
public interface PurchaseBook extends KeptOfCustomers {

    /**
     * What was brought together.
     *
     * @param number counts up from 1
     * @param by the user key of who brought it
     * @param rows how many purchases were new or changed
     * @param backAt when it was taken back; null if it was not
     */
    record Batch(int number, String by, Instant at, int rows, @Nullable Instant backAt) {}

    /**
     * What would become of what was brought together.
     *
     * @param gone how many are new and would go
     * @param back how many were changed and would be as before
     * @param left the keys of those that others have brought anew since, which would stay
     */
    record Ahead(int gone, int back, List<String> left) {

        public Ahead {
            left = List.copyOf(left);
        }
    }

    /** Were it taken back now; nothing of what is back already. */
    Ahead ahead(long projectId, int number);

    /** Those of a project that are known under some keys, by key. */
    Map<String, OutsidePurchase> of(long projectId, Collection<String> keys);

    /** Those of a project in the order of their keys, after the first {@code skip} ones, at most so many. */
    List<OutsidePurchase> inProject(long projectId, int skip, int most);

    /** Keeps purchases, each in place of what was known under its key; answers the number of what was brought. */
    int bring(long projectId, String by, Instant at, List<OutsidePurchase> purchases);

    /** What was brought into a project, the latest first, at most so much. */
    List<Batch> batches(long projectId, int most);

    /**
     * Takes back what was brought together: what was new is gone, what was changed is as it was before, and what others have
     * brought since stays. Where it is taken back already, nothing happens.
     *
     * @return the issue ids of whose purchases are others now; empty if there is nothing of that number
     */
    Set<Long> takeBack(long projectId, int number, Instant at);
}
