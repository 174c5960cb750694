package io.attain.customer.tail.web;

import io.attain.customer.tail.TailCustomer.Said;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A customer that lives as a row.
 *
 * @param owner null of nobody's
 * @param region our word for it, and {@code regionName} what it is called now
 * @param lastTouch when it was touched last; null if it never was
 * @param addedOn when it was added; null if an older version did not keep it
 * @param begun who has an issue made of it, or had when a server stopped; null if nobody does
 * @param version to be sent back with what is changed
 */
@Json
record TailDto(
        long number,
        String name,
        String phone,
        String taxNumber,
        String domain,
        String erpNumber,
        String region,
        String regionName,
        String city,
        String source,
        @Nullable PersonDto owner,
        String notes,
        @Nullable String lastTouch,
        @Nullable String addedOn,
        @Nullable Begun begun,
        int version) {

    /**
     * What was begun.
     *
     * @param by null if nobody is known
     * @param at the moment
     */
    @Json
    record Begun(@Nullable PersonDto by, String at) {}

    /** What is said of a row, with the version that was seen if it is not new. */
    @Json
    record Body(
            @Nullable WholeNumber version,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String taxNumber,
            @Nullable String domain,
            @Nullable String erpNumber,
            @Nullable String region,
            @Nullable String city,
            @Nullable String source,
            @Nullable String owner,
            @Nullable String notes) {

        Said said() {
            return new Said(
                    VisibleText.line(name),
                    VisibleText.line(phone),
                    VisibleText.line(taxNumber),
                    VisibleText.line(domain),
                    VisibleText.line(erpNumber),
                    VisibleText.line(region),
                    VisibleText.line(city),
                    VisibleText.line(source),
                    VisibleText.line(owner),
                    VisibleText.of(notes));
        }
    }

    /** The issue that a row has become. */
    @Json
    record Made(String key) {}
}
