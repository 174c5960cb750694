package io.attain.activity;

import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.time.DayOfWeek;
import java.util.List;

/** What can be changed of a project's reminders. */
public final class ReminderRuleSet extends RuleSet<ReminderRule> {

    /** There is one. */
    public static final ReminderRuleSet SET = new ReminderRuleSet();

    private static final int LAST_HOUR = 23;

    private final Rule<ReminderRule> on = Rule.choice("on", "mail", ReminderRule::on);
    private final Rule<ReminderRule> hour = Rule.number("hour", "mail", 0, LAST_HOUR, ReminderRule::hour);
    private final Rule<ReminderRule> digest =
            Rule.choice("digest", "digest", rule -> rule.digest().on());
    private final Rule<ReminderRule> digestDay =
            Rule.option("digestDay", "digest", DayOfWeek.values().length, rule -> rule.digest()
                    .day()
                    .getValue());
    private final Rule<ReminderRule> digestHour = Rule.number(
            "digestHour", "digest", 0, LAST_HOUR, rule -> rule.digest().hour());

    private ReminderRuleSet() {
        super("reminder-rules", "attain.activity.reminder.rules.", ReminderRule.STANDARD);
    }

    @Override
    public List<Rule<ReminderRule>> rules() {
        return List.of(on, hour, digest, digestDay, digestHour);
    }

    @Override
    public ReminderRule read(RuleValues values) {
        return new ReminderRule(
                values.flag(on),
                values.number(hour),
                new ReminderRule.Digest(
                        values.flag(digest), DayOfWeek.of(values.number(digestDay)), values.number(digestHour)));
    }
}
