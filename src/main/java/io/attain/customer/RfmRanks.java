package io.attain.customer;

import io.attain.results.Bought;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Where scores would begin if as many customers were to be in each class as their ranks allow; who is alike is scored alike,
 * so there may be fewer classes than five (docs/rules.md, Tiers).
 *
 * @param cuts in the units of what was ranked
 * @param classes how many classes somebody is in
 */
public record RfmRanks(FourCuts cuts, int classes) {

    /** By how short ago customers bought. */
    public static RfmRanks recency(Collection<Bought> bought, LocalDate today) {
        List<Long> days = sorted(bought.stream().mapToLong(each -> ChronoUnit.DAYS.between(each.last(), today)));
        return of(days, true);
    }

    /** By how often they did. */
    public static RfmRanks frequency(Collection<Bought> bought) {
        return of(sorted(bought.stream().mapToLong(Bought::times)), false);
    }

    /** By for how much they did, in a unit of the amounts. */
    public static RfmRanks monetary(Collection<Bought> bought, LongUnaryOperator unit) {
        return of(sorted(bought.stream().mapToLong(Bought::amount).map(unit)), false);
    }

    private static List<Long> sorted(LongStream values) {
        return values.sorted().boxed().toList();
    }

    /**
     * Ranks values.
     *
     * @param sorted in their order; at least one
     * @param isLessBetter whether the least has the highest score
     */
    static RfmRanks of(List<Long> sorted, boolean isLessBetter) {
        NavigableMap<Long, Integer> scores = scores(sorted, isLessBetter);
        long[] cuts = new long[FourCuts.COUNT];
        for (int at = 0; at < cuts.length; at++) {
            int score = isLessBetter ? RfmCuts.CLASSES - at : at + 2;
            LongStream reaching = scores.entrySet().stream()
                    .filter(each -> each.getValue() >= score)
                    .mapToLong(Map.Entry::getKey);
            cuts[at] = isLessBetter ? reaching.max().orElse(0) : reaching.min().orElse(scores.lastKey() + 1);
        }
        int classes = (int) scores.values().stream().distinct().count();
        return new RfmRanks(new FourCuts(cuts[0], cuts[1], cuts[2], cuts[3]), classes);
    }

    /** Of each value: one, and one more for each fifth of all that the middle of those alike is past; at most five. */
    private static NavigableMap<Long, Integer> scores(List<Long> sorted, boolean isLessBetter) {
        NavigableMap<Long, Long> alike =
                sorted.stream().collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        NavigableMap<Long, Integer> scores = new TreeMap<>();
        long worse = 0;
        for (Map.Entry<Long, Long> each : (isLessBetter ? alike.descendingMap() : alike).entrySet()) {
            long fifths = RfmCuts.CLASSES * (2 * worse + each.getValue()) / (2L * sorted.size());
            scores.put(each.getKey(), (int) Math.min(RfmCuts.CLASSES, 1 + fifths));
            worse += each.getValue();
        }
        return scores;
    }
}
