package io.attain.customer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What would change a customer's tier by the rules, as they are evaluated: by what it buys more, and by what leaves the trailing
 * twelve months.
 *
 * @param up what it needs for the tier above; nothing where purchases are enough
 * @param down what comes if it buys nothing more; nothing where no day of the year to come moves it down
 */
public record TierOutlook(Optional<Up> up, Optional<Down> down) {

    private static final int DAYS_AHEAD = 366;

    /**
     * What a tier above needs.
     *
     * @param limit where it begins, in minor units
     * @param toGo what is missing, in minor units
     */
    public record Up(Tier tier, long limit, long toGo) {}

    /**
     * That it moves down.
     *
     * @param on the day
     * @param to the tier it would have then
     * @param needed what it must buy until that day, that included, to stay: minor units
     */
    public record Down(LocalDate on, Tier to, long needed) {}

    /**
     * Looks ahead.
     *
     * @param today where it stands today
     * @param bought what it bought by day in the trailing twelve months, in minor units
     */
    public static TierOutlook of(TierRules rules, TierState today, SortedMap<LocalDate, Long> bought, LocalDate day) {
        return new TierOutlook(up(rules, today), down(rules, today, bought, day));
    }

    private static Optional<Up> up(TierRules rules, TierState today) {
        long purchases = today.inputs().purchases();
        Tier above = today.tier() == Tier.C ? Tier.B : Tier.A;
        long limit = rules.limit(above);
        return today.tier() != Tier.A && purchases < limit
                ? Optional.of(new Up(above, limit, limit - purchases))
                : Optional.empty();
    }

    private static Optional<Down> down(
            TierRules rules, TierState today, SortedMap<LocalDate, Long> bought, LocalDate day) {
        TierState then = today;
        for (LocalDate next = day.plusDays(1); !next.isAfter(day.plusDays(DAYS_AHEAD)); next = next.plusDays(1)) {
            long left = bought.tailMap(Purchases.trailing(next).start()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            TierInputs inputs = new TierInputs(left, today.inputs().expansionPlan());
            TierState before = then;
            then = TierEvaluation.of(rules, before, inputs, next).state();
            if (before.tier().isAbove(then.tier())) {
                return Optional.of(new Down(next, then.tier(), rules.keptFrom(before.tier()) - left));
            }
        }
        return Optional.empty();
    }
}
