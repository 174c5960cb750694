package io.attain.customer.promises;

import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.function.Function;

/** What can be changed of a project's strategy by tier. */
public final class StrategyRuleSet extends RuleSet<Strategy> {

    /** There is one. */
    public static final StrategyRuleSet SET = new StrategyRuleSet();

    /** The longest cadence: what was done before is no kept promise. */
    public static final int MOST_MONTHS = 24;

    /** Thirty days. */
    private static final int MOST_HOURS = 720;

    private static final int MOST_SLOTS = 500;

    private static final String EXECUTIVE = "executiveMonths";
    private static final String PLAN = "planRequired";
    private static final String PLAN_WORDS = "planWords";
    private static final String SENIORS = "seniors";
    private static final String SLOTS = "slots";
    private static final String EVENT = "eventMonths";
    private static final String NEWS = "newsMonths";
    private static final String BATCH = "batchMonths";
    private static final String RESPONSE = "response";
    private static final String WORKING = "working";
    private static final String HOURS = "hours";
    private static final String OTHERS = "inboundOthers";
    private static final String INBOUND_WORDS = "inboundWords";
    private static final String EXECUTIVE_MINUTES = "executiveMinutes";
    private static final String EVENT_MINUTES = "eventMinutes";
    private static final String NEWS_MINUTES = "newsMinutes";
    private static final String BATCH_MINUTES = "batchMinutes";
    /** A whole day and night. */
    private static final int MOST_MINUTES = 1440;

    private StrategyRuleSet() {
        super("strategy-rules", "attain.promises.strategy.", Strategy.STANDARD);
    }

    @Override
    public List<Rule<Strategy>> rules() {
        return List.of(
                Rule.number(EXECUTIVE, "a", 0, MOST_MONTHS, Strategy::executiveMonths),
                Rule.number(SLOTS, "a", 1, MOST_SLOTS, Strategy::slots),
                Rule.choice(PLAN, "a", Strategy::planRequired),
                words(PLAN_WORDS, "a", Strategy::planWords),
                words(SENIORS, "a", Strategy::seniors),
                Rule.number(RESPONSE + "A", "a", 0, MOST_HOURS, each -> each.responseA()
                        .hours()),
                Rule.choice(WORKING + "A", "a", each -> each.responseA().working()),
                Rule.number(EVENT, "b", 0, MOST_MONTHS, Strategy::eventMonths),
                Rule.number(NEWS, "b", 0, MOST_MONTHS, Strategy::newsMonths),
                Rule.number(RESPONSE + "B", "b", 0, MOST_HOURS, each -> each.responseB()
                        .hours()),
                Rule.choice(WORKING + "B", "b", each -> each.responseB().working()),
                Rule.number(BATCH, "c", 0, MOST_MONTHS, Strategy::batchMonths),
                Rule.number(RESPONSE + "C", "c", 0, MOST_HOURS, each -> each.responseC()
                        .hours()),
                Rule.choice(WORKING + "C", "c", each -> each.responseC().working()),
                Rule.hours(HOURS, "hours", Strategy::hours),
                Rule.choice(OTHERS, "inbound", each -> each.inbound().others()),
                words(INBOUND_WORDS, "inbound", each -> each.inbound().words()),
                minutes(EXECUTIVE_MINUTES, TouchMinutes::executive),
                minutes(EVENT_MINUTES, TouchMinutes::event),
                minutes(NEWS_MINUTES, TouchMinutes::news),
                minutes(BATCH_MINUTES, TouchMinutes::batch));
    }

    @Override
    public Strategy read(RuleValues values) {
        return new Strategy(
                values.number(EXECUTIVE),
                values.flag(PLAN),
                new WordList(values.text(PLAN_WORDS)),
                new WordList(values.text(SENIORS)),
                values.number(EVENT),
                values.number(NEWS),
                values.number(BATCH),
                limit(values, "A"),
                limit(values, "B"),
                limit(values, "C"),
                values.hours(HOURS),
                new Inbound(values.flag(OTHERS), new WordList(values.text(INBOUND_WORDS))),
                values.number(SLOTS),
                new TouchMinutes(
                        values.number(EXECUTIVE_MINUTES),
                        values.number(EVENT_MINUTES),
                        values.number(NEWS_MINUTES),
                        values.number(BATCH_MINUTES)));
    }

    private static Rule<Strategy> minutes(String name, Function<TouchMinutes, Integer> of) {
        return Rule.number(name, "minutes", 0, MOST_MINUTES, each -> of.apply(each.minutes()));
    }

    private static Rule<Strategy> words(String name, String section, Function<Strategy, WordList> of) {
        return Rule.text(name, section, WordList.LONGEST, each -> of.apply(each).text());
    }

    private static ResponseLimit limit(RuleValues values, String tier) {
        return new ResponseLimit(values.number(RESPONSE + tier), values.flag(WORKING + tier));
    }
}
