package io.attain.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who leads said of a customer's tier.
 *
 * @param number 1 for the first word about a customer, then one more each
 * @param tier which it has in place of the one by the rules; null for the rules' again
 * @param reason why, in that person's words
 * @param from the day it was said
 * @param until the last day that it holds
 * @param by the user key of who said it
 */
public record TierWord(
        int number, @Nullable Tier tier, String reason, LocalDate from, LocalDate until, String by, Instant at) {

    /** How long a reason may be, in characters. */
    public static final int LONGEST = 1_000;

    /** For how many days a tier may be given at a time: what holds for longer is a rule. */
    public static final int MOST_DAYS = 366;

    /** The tier that it gives, if it gives one. */
    public Optional<GivenTier> given() {
        return Optional.ofNullable(tier).map(each -> new GivenTier(each, from, until));
    }
}
