package io.attain.customer.pool.jira;

import io.attain.customer.pool.SignalRuleSet;
import io.attain.customer.pool.SignalRules;
import io.attain.customer.pool.app.ProposingPromotions;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.EffectCount;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A project's signals on the page of rules: other ones tell which customers they would propose for B. */
@Component
public record ChangeableSignals(ProposingPromotions proposing, Vocabularies words, StageLists stages)
        implements ChangeableRules<SignalRules> {

    private static final String PROPOSED = "proposed";
    private static final String LEFT = "left";

    @Override
    public RuleSet<SignalRules> set() {
        return SignalRuleSet.SET;
    }

    @Override
    public Map<String, String> choices(long projectId, String column, Locale locale) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (column.equals(SignalRuleSet.ACTION)) {
            words.of(projectId)
                    .keyActions()
                    .forEach(word ->
                            choices.put(word.metric().code(), word.label().in(locale)));
        } else {
            stages.of(projectId)
                    .inUse()
                    .forEach(stage -> choices.put(stage.code(), stage.label().in(locale)));
        }
        return choices;
    }

    @Override
    public Map<String, String> groups() {
        return ChangeableRules.groups("attain.pool.signals.group.", Stream.of(PROPOSED, LEFT));
    }

    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, SignalRules now, SignalRules then) {
        return Optional.of(EffectCount.ofFound(PROPOSED, LEFT, proposed(projectId, now), proposed(projectId, then)));
    }

    private Set<Long> proposed(long projectId, SignalRules rules) {
        return proposing.within(projectId, rules).stream()
                .map(each -> each.customer().id())
                .collect(Collectors.toSet());
    }
}
