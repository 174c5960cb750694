package io.attain.activity.weekly.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the customers that people own were touched by any of the team.
 *
 * @param ids which of them were in the week; none are told where they are more than a hundred
 * @param left the others, likewise
 * @param people their owners
 */
@Json
record OwnTouchedDto(
        ShareDto now,
        ShareDto before,
        @Nullable ShareDto since,
        List<Long> ids,
        List<Long> left,
        List<OwnerDto> people) {

    /** The same of one person's. */
    @Json
    record OwnerDto(
            PersonDto person,
            ShareDto now,
            ShareDto before,
            @Nullable ShareDto since,
            List<Long> ids,
            List<Long> left) {}

    /**
     * How many of how many.
     *
     * @param rate the one by the other; null where there are none
     */
    @Json
    record ShareDto(long touched, long own, @Nullable BigDecimal rate) {}

    /**
     * The ten customers of theirs that were touched least, those of the first tier before the others.
     *
     * @param customers those that the asker may see
     * @param restricted how many of the ten the asker may not see
     */
    @Json
    record LeastDto(List<CustomerDto> customers, int restricted) {}

    /**
     * A customer that was touched in neither week by the team.
     *
     * @param tier its letter
     * @param last the day of the last touch, by whomever; null if it never was
     * @param days how long ago that was at the end of the week, or today
     */
    @Json
    record CustomerDto(
            String key, String summary, String tier, PersonDto owner, @Nullable String last, @Nullable Long days) {}
}
