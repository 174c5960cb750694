package io.attain.customer.merging.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went up in a customer.
 *
 * @param merges the latest first
 */
@Json
record MergesDto(List<MergeDto> merges) {

    /**
     * One that went up in it.
     *
     * @param id the number
     * @param key the key of the customer that went up in it, then
     * @param state {@code underWay}, {@code done}, {@code goingBack} or {@code takenBack}
     * @param until the last moment to take it back
     * @param results how many results were compared before and after
     * @param moved how many opportunities count otherwise; that must be none
     * @param trouble what could not be done with it, in words; empty if nothing
     */
    @Json
    record MergeDto(
            String id,
            String key,
            PersonDto by,
            String at,
            String state,
            String until,
            int results,
            int moved,
            String trouble) {}

    /**
     * What is asked for.
     *
     * @param other the key of the customer that is to go up in it
     * @param seen what the preview answered
     */
    @Json
    record Body(@Nullable String other, @Nullable String seen) {}

    /**
     * What would become of two.
     *
     * @param into the one that stays
     * @param from the one that goes up in it
     * @param filled the fields that are empty, and filled from the other
     * @param leftOut those that both say otherwise: what the one says that stays holds
     * @param obstacles why it cannot be
     * @param seen what is to be sent with it
     */
    @Json
    record PlanDto(
            SideDto into,
            SideDto from,
            List<CountDto> counts,
            List<String> filled,
            List<LeftDto> leftOut,
            List<String> obstacles,
            String seen) {}

    /** @param bought in the trailing twelve months, in minor units */
    @Json
    record SideDto(String key, String name, @Nullable PersonDto owner, @Nullable String tier, long bought) {}

    /**
     * How many there are of something.
     *
     * @param after the sum of both
     */
    @Json
    record CountDto(String kind, String name, int into, int from, int after) {}

    /** A field that both say otherwise. */
    @Json
    record LeftDto(String name, String into, String from) {}
}
