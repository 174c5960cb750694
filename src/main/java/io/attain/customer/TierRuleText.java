package io.attain.customer;

import io.attain.customer.TierCondition.NumberOf;
import io.attain.customer.TierCondition.OneOf;
import io.attain.customer.TierCondition.Plan;
import io.attain.customer.TierCondition.Purchases;
import io.attain.customer.TierCondition.Score;
import io.attain.customer.TierCondition.Scored;
import io.attain.kernel.Coded;
import io.attain.kernel.Fault;
import io.attain.kernel.VisibleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ordered rules of tiers as they are written, one after the other with semicolons or on lines of their own:
 * {@code A: purchases; A: plan; B: purchases >= 80000, field 10200 in 10300 10301, rfm >= 12}.
 *
 * @param rules those that can be read
 * @param faults all that speaks against the text; empty if nothing does
 */
public record TierRuleText(List<TierRule> rules, List<Fault> faults) {

    /** More rules are not read by people any more. */
    public static final int MOST_RULES = 20;
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;

    private static final int MOST_CONDITIONS = 5;
    private static final int MOST_FIELDS = 5;
    private static final String FIELD = "ordered";
    private static final String FAULT = "attain.customer.rules.fault.";

    private static final Pattern PURCHASES = Pattern.compile("purchases(?: ?>= ?(\\d{1,9}))?");
    private static final Pattern ONE_OF = Pattern.compile("field (\\d{1,18}) in (\\d{1,18}(?: \\d{1,18})*+)");
    private static final Pattern NUMBER = Pattern.compile("field (\\d{1,18}) ?([<>])= ?(-?\\d{1,12}(?:\\.\\d{1,6})?)");
    private static final Pattern SCORED = Pattern.compile("([a-z]+) ?>= ?(\\d{1,2})");

    /** Reads a text. */
    public static TierRuleText of(String text) {
        List<String> lines = Stream.of(VisibleText.plain(text).split("[;\\n]", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<TierRule> rules = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        if (lines.isEmpty() || lines.size() > MOST_RULES) {
            faults.add(Fault.of(FIELD, FAULT + "count", MOST_RULES));
        }
        for (int number = 1; number <= Math.min(lines.size(), MOST_RULES); number++) {
            read(number, lines.get(number - 1), faults).ifPresent(rules::add);
        }
        if (fields(rules) > MOST_FIELDS) {
            faults.add(Fault.of(FIELD, FAULT + "fields", MOST_FIELDS));
        }
        return new TierRuleText(List.copyOf(rules), List.copyOf(faults));
    }

    /** As {@link #of} reads them. */
    public static String of(List<TierRule> rules) {
        return rules.stream().map(TierRule::toString).collect(Collectors.joining("; "));
    }

    private static Optional<TierRule> read(int number, String line, List<Fault> faults) {
        int colon = line.indexOf(':');
        Optional<Tier> tier = Tier.named(colon < 0 ? line : line.substring(0, colon));
        if (tier.isEmpty()) {
            faults.add(Fault.of(FIELD, FAULT + "tier", number));
            return Optional.empty();
        }
        String[] written = colon < 0 ? new String[0] : line.substring(colon + 1).split(",", -1);
        if (written.length == 0 || written.length > MOST_CONDITIONS) {
            faults.add(Fault.of(FIELD, FAULT + "conditions", number, MOST_CONDITIONS));
            return Optional.empty();
        }
        List<TierCondition> conditions = new ArrayList<>();
        for (String each : written) {
            String condition = each.strip().replaceAll("\\s+", " ");
            condition(condition)
                    .ifPresentOrElse(
                            conditions::add, () -> faults.add(Fault.of(FIELD, FAULT + "condition", number, condition)));
        }
        if (tier.get() == Tier.C && conditions.contains(new Purchases(0))) {
            faults.add(Fault.of(FIELD, FAULT + "limitC", number));
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(new TierRule(tier.get(), conditions));
    }

    private static Optional<TierCondition> condition(String text) {
        Matcher purchases = PURCHASES.matcher(text);
        if (purchases.matches()) {
            return Optional.of(new Purchases(purchases.group(1) == null ? 0 : Long.parseLong(purchases.group(1))));
        }
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.matches()) {
            return Optional.of(new OneOf(
                    Long.parseLong(oneOf.group(1)),
                    Stream.of(oneOf.group(2).split(" ", -1)).map(Long::valueOf).collect(Collectors.toSet())));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(new NumberOf(
                    Long.parseLong(number.group(1)), number.group(2).equals(">"), new BigDecimal(number.group(3))));
        }
        return text.equals("plan") ? Optional.of(new Plan()) : scored(text);
    }

    private static Optional<TierCondition> scored(String text) {
        Matcher scored = SCORED.matcher(text);
        return scored.matches()
                ? Coded.find(Score.values(), scored.group(1))
                        .filter(score -> Integer.parseInt(scored.group(2)) <= score.most())
                        .map(score -> new Scored(score, Integer.parseInt(scored.group(2))))
                : Optional.empty();
    }

    private static long fields(List<TierRule> rules) {
        return TierRules.fields(rules).count();
    }
}
