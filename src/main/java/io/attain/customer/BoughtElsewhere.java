package io.attain.customer;

import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Period;
import java.util.List;
import java.util.Map;

/** What customers bought that was never an opportunity here, as other systems tell it; in minor units of the project's money. */
public interface BoughtElsewhere {

    /** Each such purchase of a customer inside the period, in no order. */
    List<Purchase> each(long customerId, Period period);

    /** The totals of all customers of a project, by the ids of their issues; one without any is missing. */
    Map<Long, Long> ofAll(long projectId, Period period);
}
