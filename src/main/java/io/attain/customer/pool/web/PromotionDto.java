package io.attain.customer.pool.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a C customer is proposed for B; days as ISO dates.
 *
 * @param seen the number of what was said of it last, to be sent back with what is decided; 0 for nothing
 * @param mayDecide whether the asker may promote it or decline
 * @param evidence what it rests on, the latest first
 */
@Json
record PromotionDto(
        String key, String name, @Nullable PersonDto owner, int seen, boolean mayDecide, List<Evidence> evidence) {

    /**
     * Something that it rests on.
     *
     * @param kind action, stage or request
     * @param what the key action or the stage by its name, or what the customer asked for
     * @param issueKey of the opportunity or customer; null of one that the asker may not see
     */
    @Json
    record Evidence(String kind, String what, String on, @Nullable PersonDto by, @Nullable String issueKey) {}

    /**
     * What is decided: accept with the last day of the tier, or decline; of each of the customers, which were seen so.
     *
     * @param until the last day that they are to be B
     */
    @Json
    record Decided(
            @Nullable String to,
            @Nullable List<PoolDto.Seen> customers,
            @Nullable String reason,
            @Nullable String until)
            implements DecisionReader.Body {}

    /**
     * The proposals that the asker is told of: the own customers, and those of people whom the asker leads.
     *
     * @param more how many come after them
     */
    @Json
    record All(String today, List<PromotionDto> promotions, int more) {}
}
