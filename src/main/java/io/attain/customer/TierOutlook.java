package io.attain.customer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
     * @param needed what it must buy until that day, that included, to stay: minor units; null if no purchases keep it
     */
    public record Down(LocalDate on, Tier to, @Nullable Long needed) {}

    /**
     * Looks ahead.
     *
     * @param today where it stands today
     * @param later what it is judged by on a later day if it buys nothing more
     */
    public static TierOutlook of(
            TierRules rules, TierState today, Function<LocalDate, TierInputs> later, LocalDate day) {
        return new TierOutlook(up(rules, today), down(rules, today, later, day));
    }

    private static Optional<Up> up(TierRules rules, TierState today) {
        TierInputs inputs = today.inputs();
        return rules.reachedFrom(inputs, today.tier())
                .map(limit -> new Up(rules.reached(inputs.counting(limit)), limit, inputs.missingTo(limit)));
    }

    private static Optional<Down> down(
            TierRules rules, TierState today, Function<LocalDate, TierInputs> later, LocalDate day) {
        TierState then = today;
        for (LocalDate next = day.plusDays(1); !next.isAfter(day.plusDays(DAYS_AHEAD)); next = next.plusDays(1)) {
            TierInputs inputs = later.apply(next);
            TierState before = then;
            then = TierEvaluation.of(rules, before, inputs, next).state();
            if (before.tier().isAbove(then.tier())) {
                Long needed = rules.keptFrom(inputs, before.tier())
                        .map(inputs::missingTo)
                        .orElse(null);
                return Optional.of(new Down(next, then.tier(), needed));
            }
        }
        return Optional.empty();
    }
}
