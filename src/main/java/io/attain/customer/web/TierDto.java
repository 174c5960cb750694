package io.attain.customer.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a customer stands and why; purchases in minor units, days as ISO dates, reasons in the reader's language. */
@Json
record TierDto(
        String tier,
        String since,
        long purchases,
        UnitDto unit,
        List<String> reasons,
        String evaluatedOn,
        List<Change> changes) {

    /** A change of tier; {@code from} is null for the first evaluation. */
    @Json
    record Change(String on, @Nullable String from, String to, String reason) {}

    /** Customers and purchases by tier. */
    @Json
    record Totals(UnitDto unit, List<Total> tiers) {}

    /** One tier's customers and their purchases in minor units. */
    @Json
    record Total(String tier, long customers, long purchases) {}
}
