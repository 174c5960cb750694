package io.attain.pipeline.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who shares a win. Percents are in hundredths, amounts in minor units of {@code unit}.
 *
 * @param version the number of what was said last, to be sent back with what is said next; 0 for nothing
 * @param amount what the opportunity is worth
 * @param tooLarge whether the amount in Jira is too large to be counted, so that it counts for nothing; null if not
 * @param owner who has it, or null for nobody
 * @param shares who shares it now; empty if it is wholly its owner's
 * @param proposal what waits to be decided, or null
 * @param history all that was said, the latest first
 * @param mayPropose whether the asker's word is a proposal
 * @param mayDecide whether the asker's word is so from then on
 */
@Json
record CreditDto(
        int version,
        UnitDto unit,
        long amount,
        @Nullable Boolean tooLarge,
        boolean won,
        @Nullable PersonDto owner,
        List<Share> shares,
        @Nullable Said proposal,
        List<Said> history,
        boolean mayPropose,
        boolean mayDecide) {

    /** Somebody's part. */
    @Json
    record Share(@Nullable PersonDto person, long percent, long amount) {}

    /**
     * What somebody said.
     *
     * @param kind {@code proposed}, {@code decided} or {@code declined}
     * @param own whether the asker said it
     */
    @Json
    record Said(String kind, List<Share> shares, @Nullable PersonDto by, String at, boolean own) {}

    /** What is sent: the version that was seen, and the shares by user keys; none for wholly the owner's. */
    @Json
    record Body(@Nullable WholeNumber version, @Nullable List<BodyShare> shares) implements VersionedBody {}

    /** A share in a {@link Body}. */
    @Json
    record BodyShare(@Nullable String person, @Nullable WholeNumber percent) {}
}
