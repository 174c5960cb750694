package io.attain.customer.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands and why; purchases in minor units, days as ISO dates, reasons in the reader's language.
 *
 * @param tier the one it has: what is given, or what the rules say
 * @param since the day it got it
 * @param byRules the one by the rules, whose {@code reasons} are told
 * @param outlook what would change the one by the rules
 * @param former what of others was changed and said before they went up in it
 * @param version the number of what was said of it last, to be sent back with what is said next; 0 for nothing
 * @param given what holds whatever the rules say, or null
 * @param words all that was said of it, the latest first
 * @param mayGive whether the asker may give it a tier
 */
@Json
record TierDto(
        String tier,
        String since,
        String byRules,
        long purchases,
        UnitDto unit,
        List<String> reasons,
        List<String> outlook,
        String evaluatedOn,
        List<Change> changes,
        List<Former> former,
        int version,
        @Nullable Word given,
        List<Word> words,
        boolean mayGive) {

    /** A change of tier by the rules; {@code from} is null for the first evaluation. */
    @Json
    record Change(String on, @Nullable String from, String to, String reason) {}

    /** What became of the tier of a customer that went up in this one, until it did. */
    @Json
    record Former(String key, List<Change> changes, List<Word> words) {}

    /**
     * What somebody said of a tier.
     *
     * @param tier null if it is the rules' again
     * @param from the day it was said
     * @param until the last day that it holds
     */
    @Json
    record Word(@Nullable String tier, String reason, String from, String until, PersonDto by) {}

    /** What is sent: the version that was seen, the tier, why, and the last day that it is to hold. */
    @Json
    record Body(@Nullable WholeNumber version, @Nullable String tier, @Nullable String reason, @Nullable String until)
            implements VersionedBody {}

    /** Customers and purchases by tier, and how many the rules have moved in the last 30 days. */
    @Json
    record Totals(UnitDto unit, List<Total> tiers, int movedUp, int movedDown) {}

    /** One tier's customers and their purchases in minor units. */
    @Json
    record Total(String tier, long customers, long purchases) {}
}
