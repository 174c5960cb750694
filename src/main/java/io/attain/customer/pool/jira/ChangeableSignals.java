package io.attain.customer.pool.jira;

import io.attain.customer.pool.SignalRuleSet;
import io.attain.customer.pool.SignalRules;
import io.attain.customer.pool.app.ProposingPromotions;
import io.attain.kernel.rules.FindingRules;
import io.attain.kernel.rules.RuleSet;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A project's signals on the page of rules: other ones tell which customers they would propose for B. */
@Component
public record ChangeableSignals(ProposingPromotions proposing, Vocabularies words, StageLists stages)
        implements FindingRules<SignalRules> {

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
    public String groupTexts() {
        return "attain.pool.signals.group.";
    }

    @Override
    public Set<Long> proposed(long projectId, SignalRules rules) {
        return proposing.within(projectId, rules).stream()
                .map(each -> each.customer().id())
                .collect(Collectors.toSet());
    }
}
