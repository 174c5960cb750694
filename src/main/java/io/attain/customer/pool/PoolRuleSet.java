package io.attain.customer.pool;

import io.attain.customer.Tier;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.Rule.Column;
import io.attain.kernel.rules.RuleRows;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be changed of when customers are proposed for another owner, and of claims. */
public final class PoolRuleSet extends RuleSet<PoolRules> {

    /** There is one. */
    public static final PoolRuleSet SET = new PoolRuleSet();

    /** The longest time without contact, in days: older contacts are not looked for. */
    public static final int MOST_DAYS = 730;

    /** The column of tiers. */
    public static final String TIER = "tier";

    /** The column of parts of the business. */
    public static final String PART = "part";

    private static final int MOST_GRACE = 90;
    private static final int MOST_ROWS = 30;
    private static final int MOST_WARNED = 60;
    /** The greatest number of customers that one may have and still claim another. */
    public static final int MOST_HELD = 1_000;

    private static final int MOST_CLAIMS = 100;

    private static final String ROWS = "recall";
    private static final String WARN = "warnDays";
    private static final String HELD = "mostHeld";
    private static final String CLAIMS = "mostADay";

    private static final List<Column> COLUMNS = List.of(
            Column.chosen(TIER),
            Column.chosen(PART),
            Column.number("days", 0, MOST_DAYS),
            Column.number("grace", 0, MOST_GRACE));

    private PoolRuleSet() {
        super("pool-rules", "attain.pool.rules.", PoolRules.STANDARD);
    }

    @Override
    public List<Rule<PoolRules>> rules() {
        return List.of(
                Rule.rows(ROWS, ROWS, MOST_ROWS, COLUMNS, PoolRuleSet::written),
                Rule.number(WARN, ROWS, 0, MOST_WARNED, PoolRules::warnDays),
                Rule.number(HELD, "claims", 0, MOST_HELD, PoolRules::mostHeld),
                Rule.number(CLAIMS, "claims", 0, MOST_CLAIMS, PoolRules::mostADay));
    }

    @Override
    public PoolRules read(RuleValues values) {
        return new PoolRules(
                values.rows(ROWS).rows().stream().map(PoolRuleSet::row).toList(),
                values.number(WARN),
                values.number(HELD),
                values.number(CLAIMS));
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
