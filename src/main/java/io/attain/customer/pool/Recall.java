package io.attain.customer.pool;

import io.attain.kernel.Coded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How long a customer was without contact, and whether another owner is proposed for that. It follows from what is known on
 * the day alone: whatever happened to rules and owners in between changes nothing of it.
 *
 * @param rule the place of the rule that it goes by, from 1
 * @param limit the last day that the rule lets pass without contact
 * @param proposed the day from which another owner is proposed
 * @param held what holds it back; null for nothing but days
 */
public record Recall(
        PoolCustomer customer, int rule, LocalDate limit, LocalDate proposed, State state, @Nullable PoolWord held) {

    /** What is proposed longest first. */
    public static final Comparator<Recall> EARLIEST = Comparator.comparing(Recall::proposed)
            .thenComparing(recall -> recall.customer().id());

    /** How it stands. */
    public enum State implements Coded {
        /** Its owner has time. */
        COMING,
        /** Its owner is warned: the limit is near, or over while the grace lasts. */
        WARNED,
        /** Another owner would be proposed, now or soon, and its owner or who leads that one keeps it beyond that. */
        KEPT,
        /** Another owner would be proposed, and it waits for an answer of ours. */
        ASKS,
        /** Another owner is proposed. */
        PROPOSED
    }

    /**
     * By the first rule that is about a customer; null where there is none, it lets pass whatever it takes, or nobody has it.
     *
     * @param counts which days count
     */
    public static @Nullable Recall of(
            PoolCustomer customer, PoolRules rules, Predicate<LocalDate> counts, LocalDate today) {
        OptionalInt rule = rules.ruleOf(customer.tier(), customer.parts());
        if (customer.owner() == null || rule.isEmpty()) {
            return null;
        }
        RecallRow row = rules.rows().get(rule.getAsInt() - 1);
        if (row.isNever()) {
            return null;
        }
        LocalDate limit = after(customer.from(), row.days(), counts);
        LocalDate proposed = after(limit, row.grace(), counts).plusDays(1);
        PoolWord held = customer.held(today).orElse(null);
        return new Recall(
                customer,
                rule.getAsInt(),
                limit,
                proposed,
                state(customer, held, proposed, limit.minusDays(rules.warnDays()), today),
                held);
    }

    private static State state(
            PoolCustomer customer, @Nullable PoolWord held, LocalDate proposed, LocalDate warned, LocalDate today) {
        if (today.isBefore(warned)) {
            return State.COMING;
        }
        if (held != null && held.holds(proposed)) {
            return State.KEPT;
        }
        return today.isBefore(proposed) ? State.WARNED : customer.asks() ? State.ASKS : State.PROPOSED;
    }

    /** The day on which so many days that count are over. */
    private static LocalDate after(LocalDate from, int days, Predicate<LocalDate> counts) {
        LocalDate day = from;
        LocalDate end = from.plusDays(PoolRuleSet.MOST_DAYS * 2L);
        for (int left = days; left > 0 && day.isBefore(end); ) {
            day = day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether anybody has to know of it. */
    public boolean isNews() {
        return state != State.COMING;
    }
}
