package io.attain.planning.planfile;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small plan that can be imported as it is: the next quarter's target, a region of it, and two shares of that. */
public final class PlanTemplate {

    private static final int QUARTER = 3;
    private static final Cell WHOLE = amount(1_200_000);

    private PlanTemplate() {}

    /** The plan of the quarter after the one that a day lies in, of an owner and a region. */
    public static Sheet of(LocalDate day, String ownerName, String region) {
        LocalDate start = day.withDayOfMonth(1).plusMonths(QUARTER - (day.getMonthValue() - 1) % QUARTER);
        Period quarter = new Period(start, start.plusMonths(QUARTER));
        Period first = new Period(start, start.plusMonths(1));
        Period others = new Period(first.end(), quarter.end());
        return new Sheet(
                "Plan",
                FiguresSheet.planColumns(),
                List.of(
                        target("plan", "", "Plan", ownerName, quarter, ""),
                        target("region", "plan", "Region", ownerName, quarter, region),
                        share("Month 1", ownerName, first, region, amount(360_000)),
                        share("Months 2–3", ownerName, others, region, amount(840_000))));
    }

    private static List<Cell> target(
            String id, String parent, String summary, String owner, Period period, String region) {
        return row(id, parent, PlanKinds.TARGET, summary, owner, period, region, WHOLE, "30/40/30");
    }

    private static List<Cell> share(String summary, String owner, Period period, String region, Cell amount) {
        return row("", "region", PlanKinds.SHARE, summary, owner, period, region, amount, "");
    }

    private static List<Cell> row(
            String id,
            String parent,
            String kind,
            String summary,
            String owner,
            Period period,
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
                Map.entry(PlanColumn.START, new Cell.Day(period.start())),
                Map.entry(PlanColumn.END, new Cell.Day(period.last())),
                Map.entry(PlanColumn.REGION, new Cell.Text(region)),
                Map.entry(PlanColumn.AMOUNT, amount),
                Map.entry(PlanColumn.MONTH_WEIGHTS, new Cell.Text(weights)),
                Map.entry(PlanColumn.ROOT, new Cell.Text(parent.isEmpty() ? PlanCells.YES : "")));
        return PlanColumn.written().stream()
                .map(column -> said.getOrDefault(column, Cell.empty()))
                .toList();
    }

    private static Cell amount(long major) {
        return new Cell.Decimal(BigDecimal.valueOf(major));
    }
}
