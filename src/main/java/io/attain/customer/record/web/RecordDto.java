package io.attain.customer.record.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. Amounts are minor units of {@code unit}, days ISO dates.
 *
 * @param mayEdit whether the asker may change it
 * @param today the day it is for the asker
 * @param currencies what a plan may be said in: the project's own first, then those that have a rate
 * @param facts what the fields of its issue say
 * @param deals the open opportunities that the asker may see, those that close first before the others
 * @param alike customers that the asker may see and that may be the same
 * @param chain who decides there; null for who takes no part in the project's sales
 */
@Json
record RecordDto(
        boolean mayEdit,
        String today,
        UnitDto unit,
        List<UnitDto> currencies,
        List<Fact> facts,
        Notes notes,
        Bought bought,
        List<Deal> deals,
        List<Alike> alike,
        @Nullable ChainDto chain) {

    /**
     * A customer that may be the same.
     *
     * @param signs what both share, in the asker's language
     */
    @Json
    record Alike(String key, String summary, List<String> signs) {}

    /**
     * A field of its issue.
     *
     * @param name what it is called now
     * @param day the same as a day, null if it is none
     */
    @Json
    record Fact(String name, String value, @Nullable String day) {}

    /**
     * What it needs and plans.
     *
     * @param version to be sent back with what is changed; 0 if nothing was ever said
     * @param planAmount null if nobody knows, as is {@code planOn}
     * @param planSaid what the amount was converted from, null if it was not
     */
    @Json
    record Notes(
            int version,
            String needs,
            String plan,
            @Nullable Long planAmount,
            @Nullable String planOn,
            @Nullable Said planSaid) {}

    /**
     * An amount in another currency.
     *
     * @param amount in minor units of {@code unit}
     * @param rate by which it was converted
     * @param day whose rate that was
     */
    @Json
    record Said(UnitDto unit, long amount, String rate, String day) {}

    /**
     * What is said of that, with the version that was seen.
     *
     * @param planAmount in minor units of {@code planCurrency}, or of the project's currency without one
     */
    @Json
    record NotesBody(
            @Nullable WholeNumber version,
            @Nullable String needs,
            @Nullable String plan,
            @Nullable WholeNumber planAmount,
            @Nullable String planCurrency,
            @Nullable String planOn)
            implements VersionedBody {}

    /**
     * What it bought in the twelve months that tiers are judged by.
     *
     * @param quarters its last three months beside others
     * @param months each month that they touch
     * @param products what was bought most comes first
     */
    @Json
    record Bought(
            String from, String to, long total, QuartersDto quarters, List<Month> months, List<Product> products) {}

    /**
     * What it bought in three months each.
     *
     * @param trailing in those that end today
     * @param before in those before
     * @param lastYear in the same of last year
     */
    @Json
    record QuartersDto(long trailing, long before, long lastYear) {}

    /** What was bought in a month, named by its first day. */
    @Json
    record Month(String month, long amount) {}

    /**
     * What was bought of a product line.
     *
     * @param line what it is called now; null where nobody said which
     */
    @Json
    record Product(@Nullable String line, long amount) {}

    /**
     * An open opportunity.
     *
     * @param stage what its stage is called now
     * @param amount null if nobody said, as is {@code closeDate}
     * @param said what the amount was converted from, null if it was not
     */
    @Json
    record Deal(
            String key,
            String summary,
            String stage,
            @Nullable Long amount,
            @Nullable Said said,
            @Nullable String closeDate) {}
}
