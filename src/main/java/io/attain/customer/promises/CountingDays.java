package io.attain.customer.promises;

import io.attain.customer.Tier;
import io.attain.customer.promises.DueTouch.State;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From which days a customer's next touch must be counted for it to stand in some way: the later of its last touch and the day
 * of its tier. They are few runs of days, and finding customers by them takes no look at the others.
 *
 * @param days the calendar that touches are listed by
 * @param today the day on which it is asked
 */
public record CountingDays(StrategyInForce strategy, WorkingCalendar days, LocalDate today) {

    /** Whoever it is: only tier and day tell. */
    private static final long ANYBODY = 0;

    /**
     * A run of such days.
     *
     * @param after the day before the first; null if there is none: whatever was earlier stands alike
     * @param upTo the last
     */
    public record Run(Tier tier, TouchKind kind, @Nullable LocalDate after, LocalDate upTo) {}

    /** Those that touches are counted from which stand as is wanted. */
    public List<Run> of(Predicate<DueTouch> isWanted) {
        return Stream.of(Tier.values())
                .flatMap(tier -> of(tier, isWanted).stream())
                .toList();
    }

    private List<Run> of(Tier tier, Predicate<DueTouch> isWanted) {
        Map<TouchKind, List<LocalDate>> wanted = new EnumMap<>(TouchKind.class);
        first().datesUntil(today.plusMonths(1))
                .forEach(day -> DueTouch.of(new TieredCustomer(ANYBODY, tier, day, Map.of()), strategy, days).stream()
                        .filter(isWanted)
                        .forEach(touch -> wanted.computeIfAbsent(touch.cadence().kind(), kind -> new ArrayList<>())
                                .add(day)));
        List<Run> runs = new ArrayList<>();
        wanted.forEach((kind, each) -> runs.addAll(runs(tier, kind, each)));
        return runs;
    }

    private List<Run> runs(Tier tier, TouchKind kind, List<LocalDate> wanted) {
        List<Run> runs = new ArrayList<>();
        LocalDate start = wanted.get(0);
        for (int at = 0; at < wanted.size(); at++) {
            LocalDate day = wanted.get(at);
            if (at + 1 == wanted.size() || !wanted.get(at + 1).equals(day.plusDays(1))) {
                runs.add(new Run(tier, kind, start.equals(first()) ? null : start.minusDays(1), day));
                start = at + 1 == wanted.size() ? day : wanted.get(at + 1);
            }
        }
        return runs;
    }

    /** Touches before this day change nothing in how any promise stands today. */
    public LocalDate firstThatMatters() {
        List<Run> overdue = of(touch -> touch.on(today) == State.OVERDUE);
        return Stream.of(Tier.values())
                .flatMap(tier -> strategy.cadences(tier).stream().map(cadence -> overdue.stream()
                        .filter(run -> run.tier() == tier && run.kind() == cadence.kind() && run.after() == null)
                        .map(run -> run.upTo().plusDays(1))
                        .findFirst()
                        .orElseGet(this::first)))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    /** No cadence reaches from an earlier day to today, nor to the day on which the oldest version was saved. */
    private LocalDate first() {
        return strategy.begun(today).minusMonths(StrategyRuleSet.MOST_MONTHS + 1);
    }
}
