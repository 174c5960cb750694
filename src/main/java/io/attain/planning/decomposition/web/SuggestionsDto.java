package io.attain.planning.decomposition.web;

import io.attain.kernel.web.Json;
import io.attain.planning.decomposition.Suggestions;
import java.util.List;

/**
 * Weights in proportion to what was achieved before a target begins.
 *
 * @param start the first day that counts
 * @param end the day after the last
 */
@Json
public record SuggestionsDto(
        String start,
        String end,
        Dimension months,
        Dimension weeks,
        Dimension regions,
        Dimension productLines,
        Dimension customerTypes,
        Dimension owners) {

    /**
     * What the parts of a dimension weigh.
     *
     * @param history whether anything was achieved; if not, all weigh the same, months and weeks by the target's phasing
     * @param parts a part each; owners without results are missing
     */
    @Json
    public record Dimension(boolean history, List<Suggestion> parts) {}

    /**
     * What a part weighs.
     *
     * @param name the option's name, the user's key, or the first day of the month or week
     * @param weight its weight
     * @param amount what was achieved, in minor units; 0 for weeks, which share their month's by working days
     */
    @Json
    public record Suggestion(String name, long weight, long amount) {}

    static SuggestionsDto of(Suggestions found) {
        return new SuggestionsDto(
                found.period().start().toString(),
                found.period().end().toString(),
                dimension(found.months()),
                dimension(found.weeks()),
                dimension(found.regions()),
                dimension(found.productLines()),
                dimension(found.customerTypes()),
                dimension(found.owners()));
    }

    private static Dimension dimension(Suggestions.Dimension found) {
        return new Dimension(
                found.history(),
                found.parts().stream()
                        .map(part -> new Suggestion(part.name(), part.weight(), part.amount()))
                        .toList());
    }
}
