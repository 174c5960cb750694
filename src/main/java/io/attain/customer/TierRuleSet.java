package io.attain.customer;

import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be changed of the rules of tiers. */
public final class TierRuleSet extends RuleSet<TierLimits> {

    /** There is one. */
    public static final TierRuleSet SET = new TierRuleSet();

    /** Major units: more is not told apart from a slip of the finger. */
    public static final int MOST_PURCHASES = 999_999_999;

    /** Longer than any tier should outlive its reason. */
    public static final int MOST_EVALUATIONS = 30;

    public static final int MOST_DAYS = 730;

    private static final int LONGEST_CUTS = 60;

    private final Rule<TierLimits> limitA = Rule.number("limitA", "up", 1, MOST_PURCHASES, TierLimits::limitA);
    private final Rule<TierLimits> limitB = Rule.number("limitB", "up", 1, MOST_PURCHASES, TierLimits::limitB);
    private final Rule<TierLimits> keep = Rule.percent("keepPercent", "down", 1, 100, TierLimits::keepPercent);
    private final Rule<TierLimits> below =
            Rule.number("evaluationsBelow", "down", 1, MOST_EVALUATIONS, TierLimits::evaluationsBelow);
    private final Rule<TierLimits> days = Rule.number("daysInTier", "down", 0, MOST_DAYS, TierLimits::daysInTier);
    private final Rule<TierLimits> ordered =
            Rule.text("ordered", "ordered", TierRuleText.LONGEST, each -> TierRuleText.of(each.ordered()));
    private final Rule<TierLimits> annualised = Rule.choice("annualised", "ordered", TierLimits::annualised);
    private final Rule<TierLimits> recency = cuts("recency", RfmCuts::recency);
    private final Rule<TierLimits> frequency = cuts("frequency", RfmCuts::frequency);
    private final Rule<TierLimits> monetary = cuts("monetary", RfmCuts::monetary);

    private TierRuleSet() {
        super("tier-rules", "attain.customer.rules.", TierLimits.STANDARD);
    }

    @Override
    public List<Rule<TierLimits>> rules() {
        return List.of(limitA, limitB, keep, below, days, ordered, annualised, recency, frequency, monetary);
    }

    @Override
    public TierLimits read(RuleValues values) {
        return new TierLimits(
                values.number(limitA),
                values.number(limitB),
                values.number(keep),
                values.number(below),
                values.number(days),
                TierRuleText.of(values.text(ordered)).rules(),
                new RfmCuts(cuts(values, recency), cuts(values, frequency), cuts(values, monetary)),
                values.flag(annualised));
    }

    private static Rule<TierLimits> cuts(String name, Function<RfmCuts, FourCuts> of) {
        return Rule.text(
                name, "rfm", LONGEST_CUTS, each -> of.apply(each.cuts()).toString());
    }

    private static FourCuts cuts(RuleValues values, Rule<TierLimits> rule) {
        return FourCuts.of(values.text(rule)).orElseThrow();
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed =
                sound.isNumber(limitA) && sound.isNumber(limitB) && sound.number(limitA) <= sound.number(limitB);
        List<Fault> faults = new ArrayList<>();
        if (crossed) {
            faults.add(Fault.of(limitB.name(), "attain.customer.rules.fault.limits"));
        }
        if (sound.isText(ordered)) {
            faults.addAll(TierRuleText.of(sound.text(ordered)).faults());
        }
        Stream.of(recency, frequency, monetary)
                .filter(rule ->
                        sound.isText(rule) && FourCuts.of(sound.text(rule)).isEmpty())
                .forEach(rule -> faults.add(Fault.of(rule.name(), "attain.customer.rules.fault.cuts")));
        return faults;
    }
}
