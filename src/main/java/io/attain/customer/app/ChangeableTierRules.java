package io.attain.customer.app;

import io.attain.customer.Customers;
import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierCosts;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Kept;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules of tiers on the page of rules: other ones tell who would come to another tier, those who move down after the days for it. */
@Component
public record ChangeableTierRules(
        Customers customers, TierStates states, EvaluatingTiers evaluating, List<TierCosts> costs, Today today)
        implements ChangeableRules<TierLimits> {

    @Override
    public RuleSet<TierLimits> set() {
        return TierRuleSet.SET;
    }

    @Override
    public Map<String, String> groups() {
        return ChangeableRules.groups(
                "attain.customer.tier.", Arrays.stream(Tier.values()).map(Tier::name));
    }

    @Override
    public Map<String, String> measures() {
        Map<String, String> measures = new LinkedHashMap<>();
        costs.forEach(each -> measures.putAll(each.measures()));
        return measures;
    }

    /** By what each customer's last evaluation was decided by, and by what is read now where the others ask for more. */
    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, TierLimits now, TierLimits then) {
        Unit money = customers.money(projectId);
        TierRules rules = now.rules(0, money);
        TierRules others = then.rules(0, money);
        LocalDate day = today.here();
        EffectCount count = new EffectCount(groups().keySet());
        Map<Long, TierInputs> anew = others.asksNoMoreThan(rules) ? Map.of() : read(others, projectId, day);
        Map<Long, Tier> tiers = new HashMap<>();
        Map<Long, Tier> becoming = new HashMap<>();
        states.forEachKept(projectId, (id, kept) -> {
            TierInputs known = kept.state().inputs();
            Tier judged = tier(rules, kept, known, day);
            Tier anewJudged = tier(others, kept, anew.getOrDefault(id, known), day);
            tiers.put(id, judged);
            becoming.put(id, anewJudged);
            count.add(id, judged.name(), anewJudged.name());
        });
        return Optional.of(count.effect()
                .with(costs.stream()
                        .flatMap(each -> each.of(projectId, caller, tiers, becoming).stream())
                        .toList()));
    }

    private Map<Long, TierInputs> read(TierRules others, long projectId, LocalDate day) {
        Map<Long, TierInputs> inputs = new HashMap<>();
        TierReading reading = evaluating.reading(others, projectId, day);
        customers.forEach(projectId, customer -> inputs.put(customer.id(), reading.inputs(customer)));
        return inputs;
    }

    /** Where it comes to by and by; who has a given tier keeps it by any rules. */
    private static Tier tier(TierRules rules, Kept kept, TierInputs inputs, LocalDate day) {
        return kept.holding(day)
                .map(GivenTier::tier)
                .orElseGet(() -> TierEvaluation.settled(rules, kept.state(), inputs, day));
    }
}
