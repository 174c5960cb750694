package io.attain.customer.promises.app;

import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.TouchLoads.Promised;
import io.attain.kernel.Today;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's strategy by tier on the page of rules: another one tells of which A customers the executive contacts can be kept. */
@Component
public record ChangeableStrategy(
        TierBook tiers, CustomerOwners owners, PromiseKeepers keepers, TouchLoads loads, Today today)
        implements ChangeableRules<Strategy> {

    private static final String KEPT = "kept";
    private static final String BROKEN = "broken";

    @Override
    public RuleSet<Strategy> set() {
        return StrategyRuleSet.SET;
    }

    @Override
    public Map<String, String> groups() {
        return ChangeableRules.groups("attain.promises.contacts.", Stream.of(KEPT, BROKEN));
    }

    @Override
    public Map<String, String> measures() {
        return TouchLoads.measures();
    }

    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, Strategy now, Strategy then) {
        if (!keepers.areKnown(projectId)) {
            return Optional.empty();
        }
        EffectCount count = new EffectCount(groups().keySet());
        load(projectId, today.of(caller)).forEach((leader, promised) -> {
            for (int customer = 0; customer < promised; customer++) {
                count.add(group(now, leader, customer), group(then, leader, customer));
            }
        });
        Map<Long, Tier> held = new HashMap<>();
        for (Tier tier : Tier.values()) {
            tiers.customers(projectId, tier).forEach(id -> held.put(id, tier));
        }
        return Optional.of(
                count.effect().with(loads.of(projectId, caller, new Promised(now, held), new Promised(then, held))));
    }

    /**
     * How many A customers each person who leads is to speak with: those of the people that one leads on a day, or stands in
     * for. Those whom nobody is to speak with stand by no name.
     */
    private Map<String, Integer> load(long projectId, LocalDate day) {
        List<Long> customers = tiers.customers(projectId, Tier.A);
        Map<Long, String> owned = owners.of(customers);
        Map<String, String> leaders = new HashMap<>();
        Map<String, Integer> load = new HashMap<>();
        for (Long customer : customers) {
            String owner = owned.getOrDefault(customer, "");
            String leader = leaders.computeIfAbsent(owner, each -> keepers.of(projectId, each, TouchKind.EXECUTIVE, day)
                    .orElse(""));
            load.merge(leader, 1, Integer::sum);
        }
        return load;
    }

    /** Whether somebody keeps the promise of a customer that comes after so many others of the same leader. */
    private static @Nullable String group(Strategy strategy, String leader, int others) {
        boolean isKept = !leader.isEmpty() && others < strategy.contactsKept();
        return strategy.executiveMonths() == 0 ? null : isKept ? KEPT : BROKEN;
    }
}
