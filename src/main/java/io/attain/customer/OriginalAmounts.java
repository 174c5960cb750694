package io.attain.customer;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where it is kept what opportunities are worth in the currencies in which that was said. */
public interface OriginalAmounts extends KeptOfCustomers {

    /** Those of some issues, by their ids; what was never said in another currency is missing. */
    Map<Long, OriginalAmount> of(Collection<Long> issueIds);

    /** Says it of an issue, in place of what was said before; null if nothing is to be kept any more. */
    void put(long issueId, @Nullable OriginalAmount said);
}
