package io.attain.planning.planfile.jira;

import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.PlanColumn;
import io.attain.targets.Growth;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much a row of a plan says, in minor units. A rate may say by how much it grows over its baseline: {@code +15%}.
 *
 * @param node the issue that the row names, which keeps what it says already
 */
record PlanMeasures(TableRow row, Metric metric, Optional<TargetNode> node) {

    private static final Pattern GROWTH = Pattern.compile("[+＋]\\s*(\\d{1,6}(\\.\\d+)?)\\s*[%％]");

    /** The levels beside the amount. */
    Levels levels(int digits) {
        Long baseline = level(PlanColumn.BASELINE, digits);
        boolean kept = node.map(each -> each.goal().levels().baseline())
                .filter(each -> Objects.equals(each, baseline))
                .isPresent();
        if (baseline != null && !kept && !(isRate() && Growth.isBaseline(baseline))) {
            row.fault(PlanColumn.BASELINE.code(), "attain.target.plan.baseline");
        }
        return new Levels(
                level(PlanColumn.STRETCH, digits),
                level(PlanColumn.CHALLENGE, digits),
                level(PlanColumn.UPPER_LIMIT, digits),
                baseline);
    }

    private @Nullable Long level(PlanColumn column, int digits) {
        OptionalLong amount = isRate()
                ? row.optionalPercentage(column.code(), digits)
                : row.optionalAmount(column.code(), digits);
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    /** The amount as it is said, or where the growth that is said leads from the baseline. */
    long amount(Levels levels, int digits) {
        String column = PlanColumn.AMOUNT.code();
        Matcher growth = GROWTH.matcher(row.text(column));
        if (!isRate()) {
            return row.amount(column, digits);
        }
        return growth.matches() ? grown(levels.baseline(), growth.group(1)) : row.percentage(column, digits);
    }

    private long grown(@Nullable Long baseline, String percent) {
        String column = PlanColumn.AMOUNT.code();
        BigDecimal by =
                new BigDecimal(percent).movePointRight(metric.unit().digits()).stripTrailingZeros();
        if (by.scale() > 0) {
            row.fault(
                    column,
                    "attain.kernel.table.inexact",
                    percent,
                    Integer.toString(metric.unit().digits()));
        } else if (baseline == null || !Growth.isBaseline(baseline)) {
            row.fault(column, "attain.target.plan.noBaseline");
        } else {
            return new Growth(baseline, by.longValueExact()).goal();
        }
        return 0;
    }

    private boolean isRate() {
        return metric.unit() == Unit.PERCENT;
    }
}
