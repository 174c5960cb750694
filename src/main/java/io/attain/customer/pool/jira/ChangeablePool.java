package io.attain.customer.pool.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.Tier;
import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.RecallingCustomers;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.rules.FindingRules;
import io.attain.kernel.rules.RuleSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A project's rules of its pool on the page of rules: other ones tell which customers they would propose for another owner. */
@Component
public record ChangeablePool(
        RecallingCustomers recalling, FieldOptions options, SalesFields fields, @ComponentImport I18nResolver texts)
        implements FindingRules<PoolRules> {

    @Override
    public RuleSet<PoolRules> set() {
        return PoolRuleSet.SET;
    }

    @Override
    public Map<String, String> choices(long projectId, String column, Locale locale) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", texts.getText(locale, "attain.pool.rules.any"));
        if (column.equals(PoolRuleSet.TIER)) {
            Stream.of(Tier.values()).forEach(tier -> choices.put(tier.name(), tier.name()));
        } else {
            for (SalesField field : JiraPoolIssues.PARTS) {
                String name = fields.nameOf(field);
                options.known(projectId, field)
                        .byWord()
                        .forEach((word, called) -> choices.put(JiraPoolIssues.part(field, word), name + ": " + called));
            }
        }
        return choices;
    }

    @Override
    public String groupTexts() {
        return "attain.pool.rules.group.";
    }

    @Override
    public Set<Long> proposed(long projectId, PoolRules rules) {
        Set<Long> proposed = new HashSet<>();
        recalling.within(projectId, rules, owner -> true).recalls().stream()
                .filter(each -> each.state() == Recall.State.PROPOSED)
                .forEach(each -> proposed.add(each.customer().id()));
        return proposed;
    }
}
