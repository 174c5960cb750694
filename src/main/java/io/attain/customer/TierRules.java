package io.attain.customer;

import io.attain.customer.TierCondition.NumberOf;
import io.attain.customer.TierCondition.OneOf;
import io.attain.customer.TierCondition.Purchases;
import io.attain.customer.TierCondition.Scored;
import io.attain.kernel.Unit;
import io.attain.results.Bought;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of tiers as values (docs/rules.md, Tiers). The first of the ordered ones that a customer meets gives its tier;
 * who meets none is C.
 *
 * @param version names these rules in every stored change
 * @param keepPercent a tier is kept while purchases are at least this share of its limit
 * @param evaluationsBelow on how many days below that share in a row before a customer moves down
 * @param daysInTier days that a customer has spent in a tier before it moves down
 * @param ordered purchases in minor units
 * @param cuts where scores begin, in minor units
 * @param annualised whether purchases of who has bought for less than a year count as they would in a whole one
 */
public record TierRules(
        int version,
        int keepPercent,
        int evaluationsBelow,
        int daysInTier,
        List<TierRule> ordered,
        RfmCuts cuts,
        boolean annualised) {

    /** The version of what holds until a project says otherwise; its own versions come after it. */
    public static final int STANDARD_VERSION = 1;

    /** Who has bought for fewer days is not annualised. */
    private static final int YOUNG = 90;

    private static final int YEAR = 365;

    /** The share of a limit that is the limit, in percent. */
    private static final int WHOLE = 100;

    public TierRules {
        ordered = List.copyOf(ordered);
    }

    /** The default rules where money is this. */
    public static TierRules standard(Unit money) {
        return TierLimits.STANDARD.rules(STANDARD_VERSION, money);
    }

    /** The tier that the inputs reach by themselves, whatever came before. */
    public Tier reached(TierInputs inputs) {
        return first(inputs, WHOLE);
    }

    /** The highest tier that a customer who already has it would keep. */
    public Tier kept(TierInputs inputs) {
        Tier reached = reached(inputs);
        Tier relaxed = first(inputs, keepPercent);
        return relaxed.isAbove(reached) ? relaxed : reached;
    }

    private Tier first(TierInputs inputs, int percent) {
        for (TierRule rule : ordered) {
            if (rule.holds(inputs, percent)) {
                return rule.tier();
            }
        }
        return Tier.C;
    }

    /** Which of the rules, counted from 1, holds a customer in a tier: one that it meets, or would nearly; 0 for none. */
    int holding(Tier tier, TierInputs inputs) {
        int met = number(tier, inputs, WHOLE);
        return met == 0 ? number(tier, inputs, keepPercent) : met;
    }

    private int number(Tier tier, TierInputs inputs, int percent) {
        for (int at = 0; at < ordered.size(); at++) {
            if (ordered.get(at).tier() == tier && ordered.get(at).holds(inputs, percent)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The lowest limit of purchases among the rules of a tier; nothing if they ask for none. */
    Optional<Long> lowestLimit(Tier tier) {
        return ordered.stream()
                .filter(rule -> rule.tier() == tier)
                .flatMap(rule -> rule.purchases().stream())
                .map(Purchases::from)
                .min(Comparator.naturalOrder());
    }

    /** Whether a plan alone gives a tier above another. */
    public boolean givesForPlan(Tier below) {
        return ordered.stream().anyMatch(rule -> rule.tier().isAbove(below) && rule.isOnly(TierCondition.Plan.class));
    }

    /** From how much on a customer that is otherwise the same reaches a tier above another; nothing if no purchases do. */
    public Optional<Long> reachedFrom(TierInputs inputs, Tier below) {
        return limits(WHOLE)
                .filter(limit -> limit > inputs.counted()
                        && reached(inputs.counting(limit)).isAbove(below))
                .findFirst();
    }

    /** From how much on it keeps a tier; nothing if no purchases do. */
    public Optional<Long> keptFrom(TierInputs inputs, Tier tier) {
        return limits(keepPercent)
                .filter(limit -> !tier.isAbove(kept(inputs.counting(limit))))
                .findFirst();
    }

    private Stream<Long> limits(int percent) {
        return conditions(ordered)
                .flatMap(each ->
                        each instanceof Purchases purchases ? Stream.of(purchases.least(percent)) : Stream.empty())
                .sorted();
    }

    /** What the rules ask for besides purchases in sum and plans. */
    public TierFacts facts(
            LongFunction<Optional<String>> field,
            @Nullable Bought bought,
            @Nullable LocalDate firstEver,
            LocalDate today) {
        if (!asksForMore()) {
            return TierFacts.NONE;
        }
        Map<Long, String> fields = new HashMap<>();
        fields(ordered).forEach(id -> field.apply(id).ifPresent(value -> fields.put(id, value)));
        return new TierFacts(
                fields, asksForScores() ? cuts.of(bought, today) : RfmScores.NONE, yearly(bought, firstEver, today));
    }

    private long yearly(@Nullable Bought bought, @Nullable LocalDate firstEver, LocalDate today) {
        long age = firstEver == null ? YEAR : ChronoUnit.DAYS.between(firstEver, today);
        return annualised && bought != null && age >= YOUNG && age < YEAR
                ? Math.floorDiv(bought.amount(), age) * YEAR + Math.floorMod(bought.amount(), age) * YEAR / age
                : 0;
    }

    /** Whether what was read for other rules tells all that these ask for. */
    public boolean asksNoMoreThan(TierRules others) {
        return fields(others.ordered)
                        .boxed()
                        .toList()
                        .containsAll(fields(ordered).boxed().toList())
                && (!asksForScores() || (others.asksForScores() && cuts.equals(others.cuts)))
                && annualised == others.annualised;
    }

    /** Asked for each customer of a project. */
    private boolean asksForMore() {
        for (TierRule rule : ordered) {
            if (rule.asksForMore()) {
                return true;
            }
        }
        return annualised;
    }

    private boolean asksForScores() {
        return conditions(ordered).anyMatch(Scored.class::isInstance);
    }

    /** The numbers of the fields that rules ask for. */
    static LongStream fields(Collection<TierRule> rules) {
        return conditions(rules)
                .flatMap(each -> each instanceof OneOf oneOf
                        ? Stream.of(oneOf.field())
                        : each instanceof NumberOf number ? Stream.of(number.field()) : Stream.empty())
                .mapToLong(Long::longValue)
                .distinct();
    }

    private static Stream<TierCondition> conditions(Collection<TierRule> rules) {
        return rules.stream().flatMap(rule -> rule.conditions().stream());
    }

    boolean isPatienceOver(TierStanding standing, LocalDate today) {
        return standing.evaluationsBelow() >= evaluationsBelow
                && ChronoUnit.DAYS.between(standing.since(), today) >= daysInTier;
    }
}
