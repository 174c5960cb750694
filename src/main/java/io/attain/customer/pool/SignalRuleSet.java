package io.attain.customer.pool;

import io.attain.customer.pool.SignalRules.Done;
import io.attain.customer.pool.SignalRules.Reached;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.Rule.Column;
import io.attain.kernel.rules.RuleRows;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;

/** What can be changed of the signals by which C customers are proposed for B. */
public final class SignalRuleSet extends RuleSet<SignalRules> {

    /** There is one. */
    public static final SignalRuleSet SET = new SignalRuleSet();

    /** The longest time for which anything counts, in days. */
    public static final int MOST_DAYS = 180;

    /** The column of key actions. */
    public static final String ACTION = "action";

    /** The column of stages. */
    public static final String STAGE = "stage";

    private static final int MOST_TIMES = 100;
    private static final int MOST_ROWS = 10;

    private static final String ACTIONS = "actions";
    private static final String STAGES = "stages";
    private static final String ASKS = "asks";
    private static final String DAYS = "days";

    private SignalRuleSet() {
        super("signal-rules", "attain.pool.signals.", SignalRules.STANDARD);
    }

    @Override
    public List<Rule<SignalRules>> rules() {
        Column days = Column.number(DAYS, 1, MOST_DAYS);
        return List.of(
                Rule.rows(
                        ACTIONS,
                        ACTIONS,
                        MOST_ROWS,
                        List.of(Column.chosen(ACTION), Column.number("times", 1, MOST_TIMES), days),
                        rules -> new RuleRows(rules.actions().stream()
                                .map(each -> List.of(
                                        each.action(), String.valueOf(each.times()), String.valueOf(each.days())))
                                .toList())),
                Rule.rows(
                        STAGES,
                        STAGES,
                        MOST_ROWS,
                        List.of(Column.chosen(STAGE), days),
                        rules -> new RuleRows(rules.stages().stream()
                                .map(each -> List.of(each.stage(), String.valueOf(each.days())))
                                .toList())),
                Rule.choice(ASKS, ASKS, SignalRules::asks),
                Rule.number(DAYS, ASKS, 1, MOST_DAYS, SignalRules::days));
    }

    @Override
    public SignalRules read(RuleValues values) {
        return new SignalRules(
                values.rows(ACTIONS).rows().stream()
                        .map(row -> new Done(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))))
                        .toList(),
                values.rows(STAGES).rows().stream()
                        .map(row -> new Reached(row.get(0), Integer.parseInt(row.get(1))))
                        .toList(),
                values.flag(ASKS),
                values.number(DAYS));
    }
}
