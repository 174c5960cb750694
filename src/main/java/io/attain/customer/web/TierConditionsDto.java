package io.attain.customer.web;

import io.attain.kernel.web.Json;
import java.util.List;

/**
 * What rules of tiers may ask for in a project.
 *
 * @param fields selects and numbers of customers, by their names
 */
@Json
record TierConditionsDto(List<Field> fields) {

    /**
     * A field, by its number.
     *
     * @param choices the options of a select; empty of a number
     */
    @Json
    record Field(long id, String name, boolean number, List<Choice> choices) {}

    /** An option, by its id. */
    @Json
    record Choice(long id, String name, boolean disabled) {}

    /** Where scores would begin by today's ranks, as rules are written. */
    @Json
    record Ranks(Rank recency, Rank frequency, Rank monetary) {}

    /**
     * Where a score would begin.
     *
     * @param cuts four numbers with commas between; empty where nobody bought anything
     * @param classes how many of the five somebody would be in
     */
    @Json
    record Rank(String cuts, int classes) {}
}
