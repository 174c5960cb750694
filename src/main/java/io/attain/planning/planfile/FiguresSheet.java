package io.attain.planning.planfile;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A tree with its figures as a table: first the columns of a plan, so that it can be edited and imported again, then what
 * an import does not look at.
 */
public record FiguresSheet(PlanCells cells, PaceRule rule, Predicate<TargetNode> markedRoot) {

    private static final int RATIO_DIGITS = 4;
    private static final int AMOUNT_WIDTH = 16;
    private static final int WORD_WIDTH = 12;
    private static final List<Sheet.Column> FIGURES = List.of(
            new Sheet.Column("status", WORD_WIDTH),
            new Sheet.Column("agreed", WORD_WIDTH),
            new Sheet.Column("asOf", WORD_WIDTH),
            new Sheet.Column("target", AMOUNT_WIDTH),
            new Sheet.Column("actual", AMOUNT_WIDTH),
            new Sheet.Column("expected", AMOUNT_WIDTH),
            new Sheet.Column("gap", AMOUNT_WIDTH),
            new Sheet.Column("toGo", AMOUNT_WIDTH),
            new Sheet.Column("attainment", WORD_WIDTH),
            new Sheet.Column("paceIndex", WORD_WIDTH),
            new Sheet.Column("pace", WORD_WIDTH),
            new Sheet.Column("level", WORD_WIDTH),
            new Sheet.Column("requiredPerDay", AMOUNT_WIDTH),
            new Sheet.Column("forecast", AMOUNT_WIDTH),
            new Sheet.Column("restricted", WORD_WIDTH));

    /** The columns that a plan has. */
    public static List<Sheet.Column> planColumns() {
        return PlanColumn.written().stream()
                .map(column -> new Sheet.Column(column.code(), column.width()))
                .toList();
    }

    /** The table of a target and of all that is below it, each before its parts, without what is not visible. */
    public Sheet of(List<Attainment> all, Sight visible) {
        Predicate<TargetNode> seen =
                visible.among(all.stream().map(Attainment::node).toList());
        List<Attainment> told = new ArrayList<>(all.subList(0, 1));
        Set<Long> wholes = new HashSet<>(Set.of(all.get(0).node().issueId()));
        Map<Long, Integer> restricted = new HashMap<>();
        all.stream()
                .skip(1)
                .filter(part -> wholes.contains(part.node().parentId()))
                .forEach(part -> {
                    if (seen.test(part.node())) {
                        told.add(part);
                        wholes.add(part.node().issueId());
                    } else {
                        restricted.merge(Objects.requireNonNull(part.node().parentId()), 1, Integer::sum);
                    }
                });
        return new Sheet(
                "Plan",
                Stream.concat(planColumns().stream(), FIGURES.stream()).toList(),
                told.stream()
                        .map(found ->
                                row(found, restricted.getOrDefault(found.node().issueId(), 0)))
                        .toList());
    }

    private List<Cell> row(Attainment found, int restricted) {
        TargetNode node = found.node();
        Planned planned = new Planned(node, markedRoot.test(node));
        List<Cell> row = new ArrayList<>();
        PlanColumn.written().forEach(column -> row.add(cells.of(column, planned)));
        boolean agreed = !node.goal().versions().isEmpty() && !node.goal().isRevised();
        row.add(new Cell.Text(cells.told().apply(node).status()));
        row.add(new Cell.Text(agreed ? PlanCells.YES : PlanCells.NO));
        row.add(new Cell.Day(found.asOf()));
        row.add(cells.amount(node, found.target()));
        row.add(cells.amount(node, found.actual()));
        row.add(cells.exact(node, found.expected()));
        row.add(cells.exact(node, found.gap()));
        row.add(cells.amount(node, found.toGo()));
        row.add(ratio(found.ratio()));
        row.add(index(found.paceIndex()));
        row.add(new Cell.Text(found.pace(rule).code()));
        row.add(new Cell.Text(found.level().code()));
        row.add(found.requiredPerDay().map(rate -> cells.exact(node, rate)).orElse(Cell.empty()));
        row.add(amount(node, found.forecast()));
        row.add(count(restricted));
        return row;
    }

    private Cell amount(TargetNode node, OptionalLong amount) {
        return amount.isPresent() ? cells.amount(node, amount.getAsLong()) : Cell.empty();
    }

    private static Cell count(int parts) {
        return new Cell.Decimal(BigDecimal.valueOf(parts));
    }

    private static Cell ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? new Cell.Ratio(rounded(ratio.getAsDouble(), RATIO_DIGITS)) : Cell.empty();
    }

    private static Cell index(OptionalDouble index) {
        return index.isPresent() ? new Cell.Decimal(rounded(index.getAsDouble(), 2)) : Cell.empty();
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
