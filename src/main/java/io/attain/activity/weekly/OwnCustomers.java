package io.attain.activity.weekly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose customers are. */
@FunctionalInterface
public interface OwnCustomers {

    /**
     * A project's customers that somebody owns, as far as they have a tier.
     *
     * @param people the user keys of whose are wanted, or null for everybody's; of many, others' may be among them
     */
    List<OwnCustomer> of(long projectId, @Nullable Set<String> people);
}
