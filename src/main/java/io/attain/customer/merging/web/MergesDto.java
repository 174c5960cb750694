package io.attain.customer.merging.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went up in a customer.
 *
 * @param mayMerge whether the asker leads sales here, and may have others go up in it
 * @param merges the latest first
 * @param went by which it went up in another one itself, whose key is told, or nothing where the asker may not see that one; null
 *     if it did not
 */
@Json
record MergesDto(boolean mayMerge, List<MergeDto> merges, @Nullable MergeDto went) {

    /**
     * One that went up in it.
     *
     * @param id the number
     * @param key the key of the other customer: of the one that went up in it, as it was then
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
     * @param take the ids of what both say something else of and the other one's word is to hold of
     */
    @Json
    record Body(@Nullable String other, @Nullable String seen, @Nullable List<String> take) {}

    /**
     * What would become of two.
     *
     * @param into the one that stays
     * @param from the one that goes up in it
     * @param unit what amounts are counted in
     * @param filled the fields that are empty, and filled from the other
     * @param leftOut those that both say otherwise: what the one says that stays holds
     * @param obstacles why it cannot be
     * @param seen what is to be sent with it
     */
    @Json
    record PlanDto(
            SideDto into,
            SideDto from,
            UnitDto unit,
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
     * @param doubled how many of {@code from} are there of {@code into} as well: they stay where they are
     * @param after the sum of both without these
     */
    @Json
    record CountDto(String kind, String name, int into, int from, int doubled, int after) {}

    /**
     * A field that both say otherwise.
     *
     * @param id to be sent to have the other one's word hold
     */
    @Json
    record LeftDto(String id, String name, String into, String from) {}
}
