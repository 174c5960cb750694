package io.attain.planning.planfile;

import io.attain.kernel.Metric;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small plan that can be imported as it is: the next quarter's target, a region of it, and two shares of that. */
public final class PlanTemplate {

    private static final int QUARTER = 3;
    private static final Cell WHOLE = amount(1_200_000);

    private PlanTemplate() {}

    /** The plan of the quarter after the one that a day lies in, of an owner and a region. */
    public static Sheet of(LocalDate day, String ownerName, String region) {
        LocalDate start = day.withDayOfMonth(1).plusMonths(QUARTER - (day.getMonthValue() - 1) % QUARTER);
        LocalDate middle = start.plusMonths(1);
        LocalDate end = start.plusMonths(QUARTER);
        return new Sheet(
                "Plan",
                FiguresSheet.planColumns(),
                List.of(
                        row("plan", "", PlanKinds.TARGET, "Plan", ownerName, start, end, "", WHOLE, "30/40/30"),
                        row(
                                "region",
                                "plan",
                                PlanKinds.TARGET,
                                "Region",
                                ownerName,
                                start,
                                end,
                                region,
                                WHOLE,
                                "30/40/30"),
                        row(
                                "",
                                "region",
                                PlanKinds.SHARE,
                                "Month 1",
                                ownerName,
                                start,
                                middle,
                                region,
                                amount(360_000),
                                ""),
                        row(
                                "",
                                "region",
                                PlanKinds.SHARE,
                                "Months 2–3",
                                ownerName,
                                middle,
                                end,
                                region,
                                amount(840_000),
                                "")));
    }

    private static List<Cell> row(
            String id,
            String parent,
            String kind,
            String summary,
            String owner,
            LocalDate start,
            LocalDate end,
            String region,
            Cell amount,
            String weights) {
        Map<PlanColumn, Cell> said = Map.ofEntries(
                Map.entry(PlanColumn.ID, new Cell.Text(id)),
                Map.entry(PlanColumn.PARENT, new Cell.Text(parent)),
                Map.entry(PlanColumn.KIND, new Cell.Text(kind)),
                Map.entry(PlanColumn.SUMMARY, new Cell.Text(summary)),
                Map.entry(PlanColumn.OWNER, new Cell.Text(owner)),
                Map.entry(PlanColumn.METRIC, new Cell.Text(Metric.REVENUE.code())),
                Map.entry(PlanColumn.START, new Cell.Day(start)),
                Map.entry(PlanColumn.END, new Cell.Day(end.minusDays(1))),
                Map.entry(PlanColumn.REGION, new Cell.Text(region)),
                Map.entry(PlanColumn.AMOUNT, amount),
                Map.entry(PlanColumn.MONTH_WEIGHTS, new Cell.Text(weights)),
                Map.entry(PlanColumn.ROOT, new Cell.Text(parent.isEmpty() ? PlanCells.YES : "")));
        return Stream.of(PlanColumn.values())
                .map(column -> said.getOrDefault(column, Cell.empty()))
                .toList();
    }

    private static Cell amount(long major) {
        return new Cell.Decimal(BigDecimal.valueOf(major));
    }
}
