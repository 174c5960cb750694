package io.attain.rates.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other currencies are worth in a project's own.
 *
 * @param currency the project's own
 * @param mayEdit whether the asker may change the rates
 * @param today the day it is for the asker
 * @param rates by currency, of each the latest first
 * @param currencies the codes that there are
 */
@Json
record RatesDto(String currency, boolean mayEdit, String today, List<Rate> rates, List<String> currencies) {

    /** One of {@code currency} is so many of the project's own from a day on; who said so, when. */
    @Json
    record Rate(String currency, String from, String rate, PersonDto by, String at) {}

    /**
     * What is sent.
     *
     * @param seen the rate that the asker has seen of the currency and day; null for none
     */
    @Json
    record Body(@Nullable String currency, @Nullable String from, @Nullable String rate, @Nullable String seen) {}
}
