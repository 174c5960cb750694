package io.attain.customer.promises;

import io.attain.customer.Tier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Customers with their tiers and what logs say of touches. A draft is its writer's own: of another's nothing is told. */
public interface TieredCustomers {

    /** Those of some customers that have a tier. */
    List<TieredCustomer> of(Collection<Long> customerIds, String caller);

    /** The customers of a project that some people own and that have a tier, or had it before another was given. */
    List<TieredCustomer> ofOwners(long projectId, Tier tier, Collection<String> owners, String caller);

    /** The ids of those of a project whose next touch is counted from one of these days. */
    List<Long> counted(long projectId, CountingDays.Run from, String caller);

    /**
     * All of a project that have a tier.
     *
     * @param from older touches are not told
     */
    List<TieredCustomer> within(long projectId, String caller, LocalDate from);
}
