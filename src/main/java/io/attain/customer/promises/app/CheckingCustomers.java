package io.attain.customer.promises.app;

import io.attain.customer.Tier;
import io.attain.customer.promises.CustomPlans;
import io.attain.customer.promises.SeniorOwners;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleVersions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks what the strategy asks of A customers besides touches: a plan of their own, and a senior owner (docs/rules.md, Promises). */
@Component
public record CheckingCustomers(
        TieredCustomers customers, CustomPlans plans, SeniorOwners seniors, RuleVersions rules, Today today) {

    /** To nobody drafts are told. */
    private static final String NOBODY = "";

    /** Those of some customers of a project that have no plan and should. */
    public Set<Long> withoutPlan(long projectId, Collection<TieredCustomer> all) {
        Strategy strategy = rules.now(StrategyRuleSet.SET, projectId);
        List<Long> asked = strategy.planRequired()
                ? ofTierA(all).stream().map(TieredCustomer::id).toList()
                : List.of();
        return asked.isEmpty() ? Set.of() : plans.missing(asked, strategy.planWords());
    }

    /** What a plan is called in a project, where one of some customers has none and should. */
    public Optional<String> missingPlan(long projectId, Collection<TieredCustomer> all) {
        return withoutPlan(projectId, all).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rules.now(StrategyRuleSet.SET, projectId).planWords().text());
    }

    /** The same of a project's customers by their ids. */
    public Set<Long> withoutPlanOf(long projectId, Collection<Long> customerIds) {
        return withoutPlan(projectId, customers.of(customerIds, NOBODY));
    }

    /** All of a project that have no plan and should. */
    public Set<Long> withoutPlan(long projectId) {
        return withoutPlan(projectId, all(projectId));
    }

    /** All of a project that somebody owns who is none of those who should, or nobody. */
    public Set<Long> withoutSenior(long projectId) {
        return withoutSenior(projectId, all(projectId));
    }

    /** Those of some customers of a project that somebody owns who is none of those who should, or nobody. */
    public Set<Long> withoutSenior(long projectId, Collection<TieredCustomer> all) {
        Strategy strategy = rules.now(StrategyRuleSet.SET, projectId);
        if (strategy.seniors().words().isEmpty()) {
            return Set.of();
        }
        Set<String> may = seniors.of(projectId, strategy.seniors());
        return ofTierA(all).stream()
                .filter(customer -> !may.contains(customer.owner()))
                .map(TieredCustomer::id)
                .collect(Collectors.toSet());
    }

    private List<TieredCustomer> all(long projectId) {
        return customers.within(projectId, NOBODY, today.here());
    }

    private static List<TieredCustomer> ofTierA(Collection<TieredCustomer> all) {
        return all.stream().filter(customer -> customer.tier() == Tier.A).toList();
    }
}
