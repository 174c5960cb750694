package io.attain.customer;

import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Period;
import io.attain.results.Bought;
import java.util.List;
import java.util.Map;

/** What customers bought that was never an opportunity here, as other systems tell it; in minor units of the project's money. */
public interface BoughtElsewhere {

    /** Each such purchase of a customer inside the period, in no order. */
    List<Purchase> each(long customerId, Period period);

    /** What all customers bought of a project, by the ids of their issues; one without any is missing. */
    Map<Long, Bought> ofAll(long projectId, Period period);
}
