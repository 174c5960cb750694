package io.attain.risk.app;

import io.attain.kernel.Today;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import io.attain.risk.StreakRuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a streak is an alert, on the page of rules: other limits tell which streaks there would be today. */
@Component
public record ChangeableStreakRules(ActionDays days, Today today) implements ChangeableRules<StreakPolicy> {

    @Override
    public RuleSet<StreakPolicy> set() {
        return StreakRuleSet.SET;
    }

    @Override
    public Map<String, String> groups() {
        return ChangeableRules.groups(
                "attain.risk.severity.", Arrays.stream(Severity.values()).map(Severity::code));
    }

    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, StreakPolicy now, StreakPolicy then) {
        EffectCount count = new EffectCount(groups().keySet());
        ActionDays.Known known = days.within(projectId, null, Streaks.lookedBackFrom(today.of(caller)));
        for (List<ActionDay> each : known.asked().stream().map(known::of).toList()) {
            count.add(severity(now, each), severity(then, each));
        }
        return Optional.of(count.effect());
    }

    private static @Nullable String severity(StreakPolicy policy, List<ActionDay> days) {
        return policy.current(days).map(risk -> risk.severity().code()).orElse(null);
    }
}
