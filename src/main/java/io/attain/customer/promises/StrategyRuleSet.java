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

    /** A whole day and night. */
    private static final int MOST_MINUTES = 1440;

    private final Rule<Strategy> executive = months("executiveMonths", "a", Strategy::executiveMonths);
    private final Rule<Strategy> slots = Rule.number("slots", "a", 1, MOST_SLOTS, Strategy::slots);
    private final Rule<Strategy> plan = Rule.choice("planRequired", "a", Strategy::planRequired);
    private final Rule<Strategy> planWords = words("planWords", "a", Strategy::planWords);
    private final Rule<Strategy> seniors = words("seniors", "a", Strategy::seniors);
    private final Response responseA = new Response("A", "a", Strategy::responseA);
    private final Rule<Strategy> event = months("eventMonths", "b", Strategy::eventMonths);
    private final Rule<Strategy> news = months("newsMonths", "b", Strategy::newsMonths);
    private final Response responseB = new Response("B", "b", Strategy::responseB);
    private final Rule<Strategy> batch = months("batchMonths", "c", Strategy::batchMonths);
    private final Response responseC = new Response("C", "c", Strategy::responseC);
    private final Rule<Strategy> hours = Rule.hours("hours", "hours", Strategy::hours);
    private final Rule<Strategy> others =
            Rule.choice("inboundOthers", "inbound", each -> each.inbound().others());
    private final Rule<Strategy> inboundWords =
            words("inboundWords", "inbound", each -> each.inbound().words());
    private final Rule<Strategy> executiveMinutes = minutes("executiveMinutes", TouchMinutes::executive);
    private final Rule<Strategy> eventMinutes = minutes("eventMinutes", TouchMinutes::event);
    private final Rule<Strategy> newsMinutes = minutes("newsMinutes", TouchMinutes::news);
    private final Rule<Strategy> batchMinutes = minutes("batchMinutes", TouchMinutes::batch);

    private StrategyRuleSet() {
        super("strategy-rules", "attain.promises.strategy.", Strategy.STANDARD);
    }

    /** Within how long the requests of a tier are to be answered. */
    private record Response(Rule<Strategy> most, Rule<Strategy> working) {

        Response(String tier, String section, Function<Strategy, ResponseLimit> of) {
            this(
                    Rule.number("response" + tier, section, 0, MOST_HOURS, each -> of.apply(each)
                            .hours()),
                    Rule.choice(
                            "working" + tier, section, each -> of.apply(each).working()));
        }

        ResponseLimit read(RuleValues values) {
            return new ResponseLimit(values.number(most), values.flag(working));
        }
    }

    @Override
    public List<Rule<Strategy>> rules() {
        return List.of(
                executive,
                slots,
                plan,
                planWords,
                seniors,
                responseA.most,
                responseA.working,
                event,
                news,
                responseB.most,
                responseB.working,
                batch,
                responseC.most,
                responseC.working,
                hours,
                others,
                inboundWords,
                executiveMinutes,
                eventMinutes,
                newsMinutes,
                batchMinutes);
    }

    @Override
    public Strategy read(RuleValues values) {
        return new Strategy(
                values.number(executive),
                values.flag(plan),
                new WordList(values.text(planWords)),
                new WordList(values.text(seniors)),
                values.number(event),
                values.number(news),
                values.number(batch),
                responseA.read(values),
                responseB.read(values),
                responseC.read(values),
                values.hours(hours),
                new Inbound(values.flag(others), new WordList(values.text(inboundWords))),
                values.number(slots),
                new TouchMinutes(
                        values.number(executiveMinutes),
                        values.number(eventMinutes),
                        values.number(newsMinutes),
                        values.number(batchMinutes)));
    }

    private static Rule<Strategy> months(String name, String section, Function<Strategy, Object> of) {
        return Rule.number(name, section, 0, MOST_MONTHS, of);
    }

    private static Rule<Strategy> minutes(String name, Function<TouchMinutes, Integer> of) {
        return Rule.number(name, "minutes", 0, MOST_MINUTES, each -> of.apply(each.minutes()));
    }

    private static Rule<Strategy> words(String name, String section, Function<Strategy, WordList> of) {
        return Rule.text(name, section, WordList.LONGEST, each -> of.apply(each).text());
    }
}
