package io.attain.planning.decomposition.web;

import io.attain.kernel.Period;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.targets.TargetNode;
import io.attain.targets.web.ScopeDto;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target can be split by, and the parts it has. Amounts are in minor units of {@code unit}.
 *
 * @param rate whether it is a rate, which each part has whole
 * @param months its months with the weights that its phasing gives them
 * @param weeks its weeks, cut where months end, likewise
 * @param monthWeights what parts that are not split by time take over, as in 30/40/30; empty if there is nothing
 * @param weightFaults why its month weights do not count; empty if they do, or there are none
 * @param people who has a role in the project's sales
 * @param cut the cut that is told; empty for the first one
 * @param cuts the names of its other cuts
 * @param parts what it has now in that cut
 * @param grid how the parts look as a decomposition; null if there are none, or they form no grid
 * @param run the background decomposition that is under way, or failed last; null if there is none
 */
@Json
public record DecompositionDto(
        Target target,
        UnitDto unit,
        boolean rate,
        List<TimePart> months,
        List<TimePart> weeks,
        String monthWeights,
        List<String> weightFaults,
        List<String> regions,
        List<String> productLines,
        List<String> customerTypes,
        List<PersonDto> people,
        String cut,
        List<String> cuts,
        List<PartDto> parts,
        @Nullable DecompositionBody grid,
        @Nullable RunDto run) {

    /** The target; the end is the day after the last. */
    @Json
    public record Target(
            String key,
            String summary,
            @Nullable PersonDto owner,
            String metric,
            String start,
            String end,
            ScopeDto scope,
            long amount) {

        static Target of(TargetNode node, @Nullable PersonDto owner) {
            return new Target(
                    node.key(),
                    node.summary(),
                    owner,
                    node.metric().code(),
                    node.period().start().toString(),
                    node.period().end().toString(),
                    ScopeDto.of(node.scope()),
                    node.amount());
        }
    }

    /**
     * A month or week.
     *
     * @param end the day after the last
     * @param name what the fiscal period is called; null for a calendar month and a week
     */
    @Json
    public record TimePart(String start, String end, long weight, @Nullable String name) {

        static List<TimePart> of(TargetNode target, TimeSplit.By by, List<Long> weights) {
            boolean named = by == TimeSplit.By.MONTHS && !target.years().areMonths();
            List<TimePart> parts = new ArrayList<>();
            for (Period period : by.parts(target)) {
                parts.add(new TimePart(
                        period.start().toString(),
                        period.end().toString(),
                        weights.get(parts.size()),
                        named ? target.years().periodOf(period.start()) : null));
            }
            return parts;
        }
    }
}
