package io.attain.planning.planfile.jira;

import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.Quoted;
import io.attain.targets.Growth;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much a row of a plan says, in minor units. A rate may say by how much it grows over its baseline: {@code +15%}.
 *
 * @param node the issue that the row names, which keeps what it says already
 * @param quoted the amount in another currency; then all of the row's are in it
 */
record PlanMeasures(TableRow row, Metric metric, Optional<TargetNode> node, Optional<Quoted> quoted) {

    private static final Pattern GROWTH = Pattern.compile("[+＋]\\s*(\\d{1,6}(\\.\\d+)?)\\s*[%％]");

    /** The levels beside the amount. */
    Levels levels(Unit unit) {
        Long baseline = level(PlanColumn.BASELINE, unit);
        boolean kept = node.map(each -> each.goal().levels().baseline())
                .filter(each -> Objects.equals(each, baseline))
                .isPresent();
        if (baseline != null && !kept && !(metric.isRate() && Growth.isBaseline(baseline))) {
            row.fault(PlanColumn.BASELINE.code(), "attain.target.plan.baseline");
        }
        return new Levels(
                level(PlanColumn.STRETCH, unit),
                level(PlanColumn.CHALLENGE, unit),
                level(PlanColumn.UPPER_LIMIT, unit),
                baseline);
    }

    private @Nullable Long level(PlanColumn column, Unit unit) {
        Unit said = quoted.map(each -> each.amount().unit()).orElse(unit);
        return row.optionalAmount(column.code(), said)
                .map(amount -> converted(amount, column, unit))
                .orElse(null);
    }

    /** The amount as it is said, or where the growth that is said leads from the baseline. */
    long amount(Levels levels, Unit unit) {
        String column = PlanColumn.AMOUNT.code();
        if (quoted.isPresent()) {
            return converted(quoted.get().amount(), PlanColumn.AMOUNT, unit);
        }
        Matcher growth = GROWTH.matcher(row.text(column));
        return metric.isRate() && growth.matches()
                ? grown(levels.baseline(), growth.group(1))
                : row.amount(column, unit).minor();
    }

    private long converted(Amount said, PlanColumn column, Unit unit) {
        try {
            Amount amount = quoted.isPresent() ? quoted.get().rate().convert(said, unit) : said;
            if (amount.sign() == said.sign()) {
                return amount.minor();
            }
        } catch (InexactAmountException tooLarge) {
            // It is told below, as one that comes to nothing is.
        }
        row.fault(column.code(), "attain.target.currency.fault.converted", said.plain());
        return 0;
    }

    private long grown(@Nullable Long baseline, String percent) {
        String column = PlanColumn.AMOUNT.code();
        try {
            Amount by = Amount.parse(percent, Unit.PERCENT);
            if (baseline != null && Growth.isBaseline(baseline)) {
                return new Growth(baseline, by.minor()).goal();
            }
            row.fault(column, "attain.target.plan.noBaseline");
        } catch (InexactAmountException e) {
            row.fault(column, "attain.kernel.table.inexact", percent, Integer.toString(Unit.PERCENT.digits()));
        }
        return 0;
    }
}
