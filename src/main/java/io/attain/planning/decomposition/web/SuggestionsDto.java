package io.attain.planning.decomposition.web;

import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.web.Json;
import io.attain.planning.decomposition.PastResults;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.TimeWeights;
import io.attain.planning.decomposition.Weights;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The options that a target can be split by. */
    record Offered(List<String> regions, List<String> productLines, List<String> customerTypes) {}

    static SuggestionsDto of(TargetNode target, PastResults past, Offered offered, WorkingCalendar calendar) {
        return new SuggestionsDto(
                past.period().start().toString(),
                past.period().end().toString(),
                time(TimeSplit.By.MONTHS, target, past, calendar),
                time(TimeSplit.By.WEEKS, target, past, calendar),
                dimension(offered.regions, past.regions()),
                dimension(offered.productLines, past.productLines()),
                dimension(offered.customerTypes, past.customerTypes()),
                owners(past.owners()));
    }

    /** Months follow those of the earlier period one by one; a period with another number of them has no history. */
    private static Dimension time(TimeSplit.By by, TargetNode target, PastResults past, WorkingCalendar calendar) {
        List<Period> parts = by.parts(target.period());
        boolean history = past.months().size() == target.period().months().size()
                && past.months().stream().anyMatch(amount -> amount > 0);
        MonthWeights months = history ? MonthWeights.of(Weights.of(past.months())) : target.monthWeights();
        List<Long> weights = new TimeWeights(target.period(), months, calendar).of(by);
        List<Suggestion> found = new ArrayList<>();
        for (Period part : parts) {
            int at = found.size();
            long amount = history && by == TimeSplit.By.MONTHS ? past.months().get(at) : 0;
            found.add(new Suggestion(part.start().toString(), weights.get(at), amount));
        }
        return new Dimension(history, found);
    }

    private static Dimension dimension(List<String> names, Map<String, Long> sums) {
        List<Long> amounts =
                names.stream().map(name -> sums.getOrDefault(name, 0L)).toList();
        boolean history = amounts.stream().anyMatch(amount -> amount > 0);
        List<Long> weights = Weights.of(amounts);
        List<Suggestion> found = new ArrayList<>();
        for (String name : names) {
            int at = found.size();
            found.add(new Suggestion(name, history ? weights.get(at) : 1, amounts.get(at)));
        }
        return new Dimension(history, found);
    }

    private static Dimension owners(Map<String, Long> sums) {
        List<String> keys = new TreeMap<>(sums)
                .entrySet().stream()
                        .filter(sum -> sum.getValue() > 0)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList();
        return keys.isEmpty() ? new Dimension(false, List.of()) : dimension(keys, sums);
    }
}
