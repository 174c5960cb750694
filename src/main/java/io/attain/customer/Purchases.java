package io.attain.customer;

import io.attain.kernel.Period;

/** What customers bought, read from the truth (their won opportunities). */
public interface Purchases {

    /** The total that the customer bought inside the period, in minor units; 0 if nothing. */
    long of(long customerId, Period period);
}
