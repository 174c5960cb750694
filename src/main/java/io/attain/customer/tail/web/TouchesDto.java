package io.attain.customer.tail.web;

import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many customers are touched at once.
 *
 * @param day the latest day whose log the asker can write, as an ISO date; null where there is none
 * @param kinds which touches there are
 * @param ways how customers are reached
 * @param batches the asker's own that can be taken back, the latest first
 * @param run one that is under way in the project; null if none is
 */
@Json
record TouchesDto(
        @Nullable String day, List<Named> kinds, List<Named> ways, List<Batch> batches, @Nullable RunDto run) {

    /** A choice: our code for it, and what it is called. */
    @Json
    record Named(String code, String name) {}

    /**
     * Many customers that the asker touched at once.
     *
     * @param number to take it back by
     * @param day in whose log it stands, as an ISO date
     * @param kind what it is called
     * @param customers how many it tells of
     */
    @Json
    record Batch(long number, String day, String kind, String note, int customers) {}

    /**
     * Which customers are touched: those that are named or, if none is, all that are found.
     *
     * @param kind event, news or batch
     * @param way mail, message or call
     * @param day as an ISO date; today if none is sent
     * @param keys of customers that are issues
     * @param rows the numbers of those that are rows
     */
    @Json
    record Body(
            @Nullable String kind,
            @Nullable String way,
            @Nullable String note,
            @Nullable String day,
            @Nullable List<String> keys,
            @Nullable List<WholeNumber> rows,
            @Nullable String text,
            @Nullable String tier,
            @Nullable String owner,
            @Nullable String region,
            @Nullable String type,
            @Nullable String untouched) {

        FilterReader.Sent filter() {
            return new FilterReader.Sent(
                    sent(text), sent(tier), sent(owner), sent(region), sent(type), sent(untouched));
        }

        private static String sent(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * What a batch would do.
     *
     * @param customers how many would be touched
     * @param rows how many of them are rows
     * @param already how many more the day's log says it of already
     */
    @Json
    record Preview(int customers, int rows, int already) {}
}
