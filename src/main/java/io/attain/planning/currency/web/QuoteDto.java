package io.attain.planning.currency.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was said in other currencies.
 *
 * @param unit of the project
 * @param amount what its issue says now, to be sent back with what is said
 * @param inForce what it asks today
 * @param quotes what was said, the latest first; one tells of the target where its {@code converted} is what the target asks
 * @param rates what it may be converted by
 * @param mayQuote whether the asker may say it in another currency
 */
@Json
record QuoteDto(UnitDto unit, long amount, long inForce, List<Quote> quotes, List<Rate> rates, boolean mayQuote) {

    /** {@code amount} of {@code unit} came to {@code converted} by a rate, as of {@code day}; it holds from {@code from}. */
    @Json
    record Quote(
            UnitDto unit, long amount, String rate, String from, String day, long converted, PersonDto by, String at) {}

    /** One of a currency is so many of the project's own from a day on. */
    @Json
    record Rate(UnitDto unit, String from, String rate) {}

    /** What is sent: minor units of the currency, the day whose rate it is (today without), and the amount that was seen. */
    @Json
    record Body(
            @Nullable String currency,
            @Nullable WholeNumber amount,
            @Nullable String day,
            @Nullable WholeNumber seen) {}
}
