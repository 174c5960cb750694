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

    private static final String A = "limitA";
    private static final String B = "limitB";
    private static final String KEEP = "keepPercent";
    private static final String BELOW = "evaluationsBelow";
    private static final String DAYS = "daysInTier";
    private static final String ORDERED = "ordered";
    private static final String ANNUALISED = "annualised";
    private static final String RECENCY = "recency";
    private static final String FREQUENCY = "frequency";
    private static final String MONETARY = "monetary";
    private static final int LONGEST_CUTS = 60;

    private TierRuleSet() {
        super("tier-rules", "attain.customer.rules.", TierLimits.STANDARD);
    }

    @Override
    public List<Rule<TierLimits>> rules() {
        return List.of(
                Rule.number(A, "up", 1, MOST_PURCHASES, TierLimits::limitA),
                Rule.number(B, "up", 1, MOST_PURCHASES, TierLimits::limitB),
                Rule.percent(KEEP, "down", 1, 100, TierLimits::keepPercent),
                Rule.number(BELOW, "down", 1, MOST_EVALUATIONS, TierLimits::evaluationsBelow),
                Rule.number(DAYS, "down", 0, MOST_DAYS, TierLimits::daysInTier),
                Rule.text(ORDERED, "ordered", TierRuleText.LONGEST, each -> TierRuleText.of(each.ordered())),
                Rule.choice(ANNUALISED, "ordered", TierLimits::annualised),
                cuts(RECENCY, RfmCuts::recency),
                cuts(FREQUENCY, RfmCuts::frequency),
                cuts(MONETARY, RfmCuts::monetary));
    }

    @Override
    public TierLimits read(RuleValues values) {
        return new TierLimits(
                values.number(A),
                values.number(B),
                values.number(KEEP),
                values.number(BELOW),
                values.number(DAYS),
                TierRuleText.of(values.text(ORDERED)).rules(),
                new RfmCuts(cuts(values, RECENCY), cuts(values, FREQUENCY), cuts(values, MONETARY)),
                values.flag(ANNUALISED));
    }

    private static Rule<TierLimits> cuts(String name, Function<RfmCuts, FourCuts> of) {
        return Rule.text(
                name, "rfm", LONGEST_CUTS, each -> of.apply(each.cuts()).toString());
    }

    private static FourCuts cuts(RuleValues values, String name) {
        return FourCuts.of(values.text(name)).orElseThrow();
    }

    @Override
    protected List<Fault> conflicts(RuleValues sound) {
        boolean crossed = sound.isNumber(A) && sound.isNumber(B) && sound.number(A) <= sound.number(B);
        List<Fault> faults = new ArrayList<>();
        if (crossed) {
            faults.add(Fault.of(B, "attain.customer.rules.fault.limits"));
        }
        if (sound.isText(ORDERED)) {
            faults.addAll(TierRuleText.of(sound.text(ORDERED)).faults());
        }
        Stream.of(RECENCY, FREQUENCY, MONETARY)
                .filter(name ->
                        sound.isText(name) && FourCuts.of(sound.text(name)).isEmpty())
                .forEach(name -> faults.add(Fault.of(name, "attain.customer.rules.fault.cuts")));
        return faults;
    }
}
