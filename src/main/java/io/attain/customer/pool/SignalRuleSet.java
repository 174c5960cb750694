package io.attain.customer.pool;

import io.attain.customer.pool.SignalRules.Done;
import io.attain.customer.pool.SignalRules.Reached;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.Rule.Column;
import io.attain.kernel.rules.RuleRows;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private static final String ASKS = "asks";
    private static final String DAYS = "days";

    private final Column within = Column.number(DAYS, 1, MOST_DAYS);
    private final Rule<SignalRules> actions = rows(
            "actions",
            List.of(Column.chosen(ACTION), Column.number("times", 1, MOST_TIMES), within),
            rules -> rules.actions().stream()
                    .map(each -> List.of(each.action(), String.valueOf(each.times()), String.valueOf(each.days()))));
    private final Rule<SignalRules> stages =
            rows("stages", List.of(Column.chosen(STAGE), within), rules -> rules.stages().stream()
                    .map(each -> List.of(each.stage(), String.valueOf(each.days()))));
    private final Rule<SignalRules> asks = Rule.choice(ASKS, ASKS, SignalRules::asks);
    private final Rule<SignalRules> days = Rule.number(DAYS, ASKS, 1, MOST_DAYS, SignalRules::days);

    private SignalRuleSet() {
        super("signal-rules", "attain.pool.signals.", SignalRules.STANDARD);
    }

    private static Rule<SignalRules> rows(
            String name, List<Column> columns, Function<SignalRules, Stream<List<String>>> of) {
        return Rule.rows(
                name,
                name,
                MOST_ROWS,
                columns,
                rules -> new RuleRows(of.apply(rules).toList()));
    }

    @Override
    public List<Rule<SignalRules>> rules() {
        return List.of(actions, stages, asks, days);
    }

    @Override
    public SignalRules read(RuleValues values) {
        return new SignalRules(
                values.rows(actions).rows().stream()
                        .map(row -> new Done(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))))
                        .toList(),
                values.rows(stages).rows().stream()
                        .map(row -> new Reached(row.get(0), Integer.parseInt(row.get(1))))
                        .toList(),
                values.flag(asks),
                values.number(days));
    }
}
