package io.attain.customer.purchases.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Purchases that other systems know. */
final class PurchasesDto {

    private PurchasesDto() {}

    /** What is sent. */
    @Json
    record Body(@Nullable String projectKey, @Nullable List<Sent> purchases) {}

    /**
     * A purchase as it is sent.
     *
     * @param key what the other system calls it, such as the number of an invoice
     * @param customer the key, the name or the ERP number
     * @param amount minor units of {@code currency}
     * @param currency ISO 4217 code; null for the project's own
     */
    @Json
    record Sent(
            @Nullable String key,
            @Nullable String customer,
            @Nullable String date,
            @Nullable String productLine,
            @Nullable WholeNumber amount,
            @Nullable String currency) {}

    /**
     * What became of it.
     *
     * @param batch by which it can be taken back; 0 if nothing was new
     * @param written how many were new or changed
     * @param unchanged how many were known already
     */
    @Json
    record Done(int batch, int written, int unchanged) {}

    /**
     * What was brought together.
     *
     * @param at the moment
     * @param rows how many were new or changed
     * @param backAt when it was taken back, null if it was not
     */
    @Json
    record Batch(int number, PersonDto by, String at, int rows, @Nullable String backAt) {}
}
