package io.attain.customer.app;

import io.attain.customer.Customers;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules of tiers on the page of rules: other limits tell whose tier the next evaluation would change. */
@Component
public record ChangeableTierRules(Customers customers, TierBook book, Today today)
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

    /** By what each customer's last evaluation was decided by. */
    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, TierLimits now, TierLimits then) {
        Unit money = customers.money(projectId);
        TierRules rules = now.rules(0, money);
        TierRules others = then.rules(0, money);
        LocalDate day = today.of(caller);
        EffectCount count = new EffectCount(groups().keySet());
        book.forEach(projectId, state -> count.add(tier(rules, state, day), tier(others, state, day)));
        return Optional.of(count.effect());
    }

    private static String tier(TierRules rules, TierState state, LocalDate day) {
        return TierEvaluation.of(rules, state, state.inputs(), day)
                .state()
                .tier()
                .name();
    }
}
