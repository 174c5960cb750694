package io.attain.activity.app;

import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleSet;
import org.springframework.stereotype.Component;

/** A project's reminders on the page of rules. */
@Component
public record ChangeableReminders() implements ChangeableRules<ReminderRule> {

    @Override
    public RuleSet<ReminderRule> set() {
        return ReminderRuleSet.SET;
    }
}
