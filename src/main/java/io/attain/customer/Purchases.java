package io.attain.customer;

import io.attain.kernel.Period;
import java.util.Map;

/** What customers bought: their won opportunities, each on its close date, in minor units. */
public interface Purchases {

    /** The total that a customer bought inside the period; 0 if nothing. */
    long of(Customer customer, Period period);

    /** The totals of all customers of a project, by the ids of their issues; one who bought nothing is missing. */
    Map<Long, Long> ofAll(long projectId, Period period);
}
