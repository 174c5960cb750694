package io.attain.customer.pool;

import io.attain.customer.Tier;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.Rule.Column;
import io.attain.kernel.rules.RuleRows;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be changed of when customers are proposed for another owner, and of claims. */
public final class PoolRuleSet extends RuleSet<PoolRules> {

    /** There is one. */
    public static final PoolRuleSet SET = new PoolRuleSet();

    /** The longest time without contact, in days: older contacts are not looked for. */
    public static final int MOST_DAYS = 730;

    /** The greatest number of customers that one may have and still claim another. */
    public static final int MOST_HELD = 1_000;

    /** The column of tiers. */
    public static final String TIER = "tier";

    /** The column of parts of the business. */
    public static final String PART = "part";

    private static final String SECTION = "recall";

    private final Rule<PoolRules> rows = Rule.rows(
            SECTION,
            SECTION,
            30,
            List.of(
                    Column.of(TIER, Set.of("", Tier.A.name(), Tier.B.name(), Tier.C.name())),
                    Column.chosen(PART),
                    Column.number("days", 0, MOST_DAYS),
                    Column.number("grace", 0, 90)),
            PoolRuleSet::written);
    private final Rule<PoolRules> warn = Rule.number("warnDays", SECTION, 0, 60, PoolRules::warnDays);
    private final Rule<PoolRules> held = Rule.number("mostHeld", "claims", 0, MOST_HELD, PoolRules::mostHeld);
    private final Rule<PoolRules> claims = Rule.number("mostADay", "claims", 0, 100, PoolRules::mostADay);

    private PoolRuleSet() {
        super("pool-rules", "attain.pool.rules.", PoolRules.STANDARD);
    }

    @Override
    public List<Rule<PoolRules>> rules() {
        return List.of(rows, warn, held, claims);
    }

    @Override
    public PoolRules read(RuleValues values) {
        return new PoolRules(
                values.rows(rows).rows().stream().map(PoolRuleSet::row).toList(),
                values.number(warn),
                values.number(held),
                values.number(claims));
    }

    private static RuleRows written(PoolRules rules) {
        return new RuleRows(rules.rows().stream()
                .map(row ->
                        List.of(name(row.tier()), row.part(), String.valueOf(row.days()), String.valueOf(row.grace())))
                .toList());
    }

    private static String name(@Nullable Tier tier) {
        return tier == null ? "" : tier.name();
    }

    private static RecallRow row(List<String> cells) {
        return new RecallRow(
                Tier.named(cells.get(0)).orElse(null),
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)));
    }
}
