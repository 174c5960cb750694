package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.results.Bought;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What customers of a project are judged by on a day by some rules.
 *
 * @param bought what they bought in the trailing twelve months, by the ids of their issues
 * @param ever what they ever bought; empty where the rules do not ask since when
 * @param clear those whose decision chain is clear
 */
record TierReading(
        TierRules rules, Map<Long, Bought> bought, Map<Long, Bought> ever, Set<Long> clear, LocalDate today) {

    /**
     * What a customer bought.
     *
     * @param trailing in twelve months; null for nothing
     * @param first the day of its first purchase ever; null where the rules do not ask
     */
    record Buying(@Nullable Bought trailing, @Nullable LocalDate first) {}

    TierInputs inputs(Customer customer) {
        Bought everBought = ever.get(customer.id());
        return inputs(
                rules,
                customer,
                customer.expansionPlan() && clear.contains(customer.id()),
                new Buying(bought.get(customer.id()), everBought == null ? null : everBought.first()),
                today);
    }

    /** What one is judged by, whose plan counts or does not. */
    static TierInputs inputs(TierRules rules, Customer customer, boolean planCounts, Buying buying, LocalDate day) {
        Bought trailing = buying.trailing();
        return new TierInputs(
                trailing == null ? 0 : trailing.amount(),
                planCounts,
                customer.expansionPlan(),
                rules.facts(customer.fields(), trailing, buying.first(), day));
    }
}
