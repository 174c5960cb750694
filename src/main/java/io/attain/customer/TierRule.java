package io.attain.customer;

import io.attain.customer.TierCondition.Plan;
import io.attain.customer.TierCondition.Purchases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule of tiers: who meets all of its conditions is in its tier, unless a rule before says otherwise.
 *
 * @param conditions at least one
 */
public record TierRule(Tier tier, List<TierCondition> conditions) {

    /** What holds until a project says otherwise. */
    public static final List<TierRule> STANDARD = List.of(
            new TierRule(Tier.A, List.of(new Purchases(0))),
            new TierRule(Tier.A, List.of(new Plan())),
            new TierRule(Tier.B, List.of(new Purchases(0))));

    public TierRule {
        conditions = List.copyOf(conditions);
    }

    /** Whether a customer meets it, where that share of a limit of purchases is enough. */
    boolean holds(TierInputs inputs, int percent) {
        for (TierCondition condition : conditions) {
            if (!condition.holds(inputs, percent)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it asks for more than purchases in sum and plans. */
    boolean asksForMore() {
        for (TierCondition condition : conditions) {
            if (!(condition instanceof Purchases) && !(condition instanceof Plan)) {
                return true;
            }
        }
        return false;
    }

    /** The least of the purchases that it asks for; nothing if it asks for none. */
    Optional<Purchases> purchases() {
        return conditions.stream()
                .flatMap(each -> each instanceof Purchases purchases ? Stream.of(purchases) : Stream.empty())
                .max(Comparator.comparing(Purchases::from));
    }

    /** Whether it asks for this alone. */
    boolean isOnly(Class<? extends TierCondition> kind) {
        return conditions.size() == 1 && kind.isInstance(conditions.get(0));
    }

    @Override
    public String toString() {
        return tier + ": " + conditions.stream().map(TierCondition::toString).collect(Collectors.joining(", "));
    }
}
