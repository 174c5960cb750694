package io.attain.planning.decomposition;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Weights in proportion to what was achieved before a target begins.
 *
 * @param period the days that count
 */
public record Suggestions(
        Period period,
        Dimension months,
        Dimension weeks,
        Dimension regions,
        Dimension productLines,
        Dimension customerTypes,
        Dimension owners) {

    /** Which results weigh. */
    public enum By {
        /** Those of the equally long period just before the target. */
        LAST_PERIOD,
        /** Those of the twelve months before the target, or up to today if it has not begun. */
        TRAILING;

        /** The days whose results weigh for a target. */
        public Period before(TargetNode target, LocalDate today) {
            if (this == LAST_PERIOD) {
                return target.years().previous(target.period());
            }
            LocalDate tomorrow = today.plusDays(1);
            Period period = target.period();
            LocalDate until = period.start().isBefore(tomorrow) ? period.start() : tomorrow;
            return new Period(until.minusMonths(12), until);
        }
    }

    /**
     * What the parts of a dimension weigh.
     *
     * @param history whether anything was achieved; if not, all weigh the same, months and weeks by the target's phasing
     * @param parts a part each; owners without results are missing
     */
    public record Dimension(boolean history, List<Weight> parts) {

        public Dimension {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a part weighs.
     *
     * @param name the option's name, the user's key, or the first day of the month or week
     * @param amount what was achieved, in minor units; 0 for weeks, which share their month's by working days
     */
    public record Weight(String name, long weight, long amount) {}

    /** Those for a target, by what was achieved in an earlier period and the calendar of its team. */
    public static Suggestions of(TargetNode target, PastResults past, SplitOffer offer, WorkingCalendar calendar) {
        return new Suggestions(
                past.period(),
                time(TimeSplit.By.MONTHS, target, past, calendar),
                time(TimeSplit.By.WEEKS, target, past, calendar),
                dimension(offer.regions(), past.regions()),
                dimension(offer.productLines(), past.productLines()),
                dimension(offer.customerTypes(), past.customerTypes()),
                owners(past.owners()));
    }

    /** The same with those owners only whom a predicate accepts. */
    public Suggestions ofOwners(Predicate<String> told) {
        List<Weight> left =
                owners.parts.stream().filter(part -> told.test(part.name)).toList();
        return new Suggestions(
                period,
                months,
                weeks,
                regions,
                productLines,
                customerTypes,
                new Dimension(owners.history && !left.isEmpty(), left));
    }

    /** Months follow those of the earlier period one by one; a period with another number of them has no history. */
    private static Dimension time(TimeSplit.By by, TargetNode target, PastResults past, WorkingCalendar calendar) {
        List<Period> parts = by.parts(target);
        boolean history =
                past.months().size() == TimeSplit.By.MONTHS.parts(target).size()
                        && past.months().stream().anyMatch(amount -> amount > 0);
        MonthWeights months =
                history ? MonthWeights.of(Weights.of(past.months())).of(target.years()) : target.monthWeights();
        List<Long> weights = new TimeWeights(target.period(), months, calendar).of(by);
        List<Weight> found = new ArrayList<>();
        for (Period part : parts) {
            int at = found.size();
            long amount = history && by == TimeSplit.By.MONTHS ? past.months().get(at) : 0;
            found.add(new Weight(part.start().toString(), weights.get(at), amount));
        }
        return new Dimension(history, found);
    }

    private static Dimension dimension(OptionNames names, Map<String, Long> sums) {
        return dimension(List.copyOf(names.byWord().keySet()), names, sums);
    }

    private static Dimension dimension(List<String> words, OptionNames names, Map<String, Long> sums) {
        List<Long> amounts =
                words.stream().map(word -> sums.getOrDefault(word, 0L)).toList();
        boolean history = amounts.stream().anyMatch(amount -> amount > 0);
        List<Long> weights = Weights.of(amounts);
        List<Weight> found = new ArrayList<>();
        for (String word : words) {
            int at = found.size();
            found.add(new Weight(names.of(word), history ? weights.get(at) : 1, amounts.get(at)));
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
        return keys.isEmpty() ? new Dimension(false, List.of()) : dimension(keys, OptionNames.NONE, sums);
    }
}
