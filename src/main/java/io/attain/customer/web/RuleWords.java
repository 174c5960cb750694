package io.attain.customer.web;

import io.attain.customer.TierCondition;
import io.attain.customer.TierCondition.NumberOf;
import io.attain.customer.TierCondition.OneOf;
import io.attain.customer.TierCondition.Purchases;
import io.attain.customer.TierCondition.Scored;
import io.attain.customer.TierRule;
import io.attain.customer.jira.CustomerFields;
import io.attain.customer.jira.CustomerFields.Choice;
import io.attain.customer.jira.CustomerFields.Field;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.web.Asker;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a rule of tiers asks for, in the reader's language; what is no longer there by its number. */
@Component
record RuleWords(Asker asker, CustomerFields fields) {

    private static final String CONDITION = "attain.customer.condition.";

    /** All that a rule asks for, its purchases in minor units. */
    String of(TierRule rule, SalesProject project) {
        List<Field> offered = rule.conditions().stream().anyMatch(RuleWords::isOfField)
                ? fields.offered(project.projectId())
                : List.of();
        return rule.conditions().stream()
                .map(each -> words(each, offered, project))
                .collect(Collectors.joining(asker.say(CONDITION + "and")));
    }

    private static boolean isOfField(TierCondition condition) {
        return condition instanceof OneOf || condition instanceof NumberOf;
    }

    private String words(TierCondition condition, List<Field> offered, SalesProject project) {
        if (condition instanceof Purchases purchases) {
            return asker.say(
                    CONDITION + "purchases",
                    project.money().amount(purchases.from()).textWithCurrency(asker.locale()));
        }
        if (condition instanceof OneOf oneOf) {
            String names = oneOf.options().stream()
                    .sorted()
                    .map(option -> nameOf(offered, oneOf.field(), option))
                    .collect(Collectors.joining(" / "));
            return asker.say(CONDITION + "oneOf", nameOf(offered, oneOf.field()), names);
        }
        if (condition instanceof NumberOf number) {
            return asker.say(
                    CONDITION + (number.isFrom() ? "numberFrom" : "numberTo"),
                    nameOf(offered, number.field()),
                    number.limit().toPlainString());
        }
        return condition instanceof Scored scored
                ? asker.say(CONDITION + scored.score().code(), scored.from())
                : asker.say(CONDITION + "plan");
    }

    private String nameOf(List<Field> offered, long field) {
        return offered.stream()
                .filter(each -> each.id() == field)
                .map(Field::name)
                .findFirst()
                .orElseGet(() -> asker.say(CONDITION + "gone", String.valueOf(field)));
    }

    private String nameOf(List<Field> offered, long field, long option) {
        return offered.stream()
                .filter(each -> each.id() == field)
                .flatMap(each -> each.choices().stream())
                .filter(each -> each.id() == option)
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> asker.say(CONDITION + "gone", String.valueOf(option)));
    }
}
