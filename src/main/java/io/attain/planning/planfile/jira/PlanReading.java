package io.attain.planning.planfile.jira;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanKinds;
import io.attain.planning.planfile.PlanRow;
import io.attain.planning.planfile.PlanRows;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one plan.
 *
 * @param columns those of the file
 * @param words the project's metrics
 */
record PlanReading(
        Set<PlanColumn> columns,
        SalesProject sales,
        KnownTargets known,
        Vocabulary words,
        PlanPeriods periods,
        PlanCurrencies currencies,
        PlanOptions options,
        PlanOwners owners) {

    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_NAME = 50;
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "0");

    /** What a row says besides what is measured, in which days and how much. */
    private record Said(
            String summary,
            String kind,
            @Nullable String owner,
            @Nullable Direction direction,
            Scope scope,
            MonthWeights weights,
            String cut,
            boolean root) {

        boolean isShare() {
            return kind.equals(PlanKinds.SHARE);
        }

        /** Whether a row without a key may be about a target. */
        boolean fits(TargetNode node) {
            return node.share() == isShare()
                    && node.cut().equals(cut)
                    && scope.covers(node.scope())
                    && Objects.equals(node.ownerKey(), owner);
        }
    }

    /** What the rows of a file say. */
    PlanRows rows(List<TableRow> table) {
        List<PlanRow> rows = new ArrayList<>();
        List<PlanRows.Unread> unread = new ArrayList<>();
        for (TableRow each : table) {
            row(each)
                    .ifPresentOrElse(
                            rows::add,
                            () -> unread.add(new PlanRows.Unread(
                                    text(each, PlanColumn.ID),
                                    text(each, PlanColumn.KEY),
                                    text(each, PlanColumn.PARENT))));
        }
        return new PlanRows(rows, unread);
    }

    /** The row's plan; nothing if a value without which there is none is wrong. */
    private Optional<PlanRow> row(TableRow row) {
        Optional<TargetNode> node = known.find(text(row, PlanColumn.KEY));
        checkLength(row, PlanColumn.ID);
        Optional<Period> period = periods.of(row);
        Said said = new Said(
                row.required(PlanColumn.SUMMARY.code(), LONGEST_SUMMARY),
                row.oneOf(PlanColumn.KIND.code(), PlanKinds.ALL),
                owners.of(row, node.map(TargetNode::ownerKey)),
                direction(row),
                options.scope(row, node.map(TargetNode::scope)),
                weights(row, period, node),
                cut(row),
                root(row));
        Optional<Metric> metric = metric(row, node);
        return metric.flatMap(measured -> {
            Supplier<Stream<TargetNode>> about = () -> Stream.concat(
                    node.stream(),
                    known.seen()
                            .filter(each -> text(row, PlanColumn.KEY).isEmpty() && said.fits(each))
                            .filter(each -> each.metric().equals(measured)
                                    && period.filter(each.period()::equals).isPresent()));
            return plan(row, said, new PlanMeasures(row, measured, node, currencies.of(row, measured, about)), period);
        });
    }

    private Optional<PlanRow> plan(TableRow row, Said said, PlanMeasures measures, Optional<Period> period) {
        Unit unit = sales.unit(measures.metric());
        Levels levels = measures.levels(unit);
        long amount = measures.amount(levels, unit);
        return period.map(days -> new PlanRow(
                row.line(),
                text(row, PlanColumn.ID),
                text(row, PlanColumn.KEY),
                text(row, PlanColumn.PARENT),
                said.isShare(),
                said.summary,
                said.owner,
                measures.metric(),
                said.direction,
                days,
                said.scope,
                amount,
                levels,
                said.weights,
                said.cut,
                said.root,
                measures.quoted().orElse(null),
                columns));
    }

    private static String text(TableRow row, PlanColumn column) {
        return row.text(column.code());
    }

    private static void checkLength(TableRow row, PlanColumn column) {
        if (text(row, column).length() > LONGEST_NAME) {
            row.fault(column.code(), "attain.kernel.table.tooLong", Integer.toString(LONGEST_NAME));
        }
    }

    /** By its code or its name; an archived one only where a target keeps it. */
    private Optional<Metric> metric(TableRow row, Optional<TargetNode> node) {
        Optional<Metric> metric = words.named(text(row, PlanColumn.METRIC));
        Optional<Metric> kept = node.map(TargetNode::metric);
        Optional<Metric> allowed = metric.filter(
                each -> words.isInUse(each) || kept.filter(each::equals).isPresent());
        if (allowed.isEmpty()) {
            row.oneOf(
                    PlanColumn.METRIC.code(),
                    words.inUse().stream().map(word -> word.metric().code()).toList());
        }
        return allowed;
    }

    private static @Nullable Direction direction(TableRow row) {
        String text = text(row, PlanColumn.DIRECTION);
        Optional<Direction> direction = Coded.find(Direction.values(), text).or(() -> Direction.ofOption(text));
        if (direction.isEmpty() && !text.isEmpty()) {
            row.oneOf(
                    PlanColumn.DIRECTION.code(),
                    Arrays.stream(Direction.values()).map(Direction::code).toList());
        }
        return direction.orElse(null);
    }

    /** What an issue says already is left to the rules, which judge it if the row changes anything. */
    private MonthWeights weights(TableRow row, Optional<Period> period, Optional<TargetNode> node) {
        MonthWeights weights = MonthWeights.read(text(row, PlanColumn.MONTH_WEIGHTS))
                .of(node.map(TargetNode::years).orElse(periods.years()));
        if (node.filter(each -> each.monthWeights().text().equals(weights.text()))
                .isPresent()) {
            return weights;
        }
        for (MonthWeights.Fault each : weights.faults(period.orElse(null))) {
            row.fault(
                    PlanColumn.MONTH_WEIGHTS.code(),
                    each.problem() == MonthWeights.Problem.NUMBER ? "attain.target.plan.weights" : each.messageKey(),
                    each.words().toArray(String[]::new));
        }
        return weights;
    }

    private static String cut(TableRow row) {
        String text = VisibleText.line(text(row, PlanColumn.CUT));
        if (text.length() > LONGEST_SUMMARY) {
            row.fault(PlanColumn.CUT.code(), "attain.kernel.table.tooLong", Integer.toString(LONGEST_SUMMARY));
        }
        return text;
    }

    private static boolean root(TableRow row) {
        String text = text(row, PlanColumn.ROOT).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            row.oneOf(PlanColumn.ROOT.code(), List.of("yes", "no"));
        }
        return YES.contains(text);
    }
}
