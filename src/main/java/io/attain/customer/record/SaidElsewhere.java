package io.attain.customer.record;

import java.util.List;

/** What other systems say of a customer, told with its record. */
public interface SaidElsewhere {

    /**
     * Something that is said.
     *
     * @param nameKey the text that names it
     */
    record Saying(String nameKey, String value) {}

    /** All that is said of a customer; nothing for most. */
    List<Saying> of(long customerId);
}
