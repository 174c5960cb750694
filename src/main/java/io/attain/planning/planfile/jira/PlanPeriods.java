package io.attain.planning.planfile.jira;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.PlanColumn;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a plan's rows: a first and a last, or as its start the name of a fiscal period, as FY26 Q3, and no end.
 *
 * @param today of whose year a name without one is
 */
record PlanPeriods(FiscalYears years, LocalDate today) {

    private static final int LONGEST = 50;
    private static final String START = PlanColumn.START.code();
    private static final String END = PlanColumn.END.code();

    Optional<Period> of(TableRow row) {
        if (row.text(END).isEmpty()) {
            Optional<Period> named = years.named(row.text(START), today).map(FiscalYears.Named::period);
            if (named.isPresent()) {
                return named;
            }
        }
        row.required(START, LONGEST);
        row.required(END, LONGEST);
        Optional<LocalDate> first = row.date(START);
        Optional<LocalDate> last = row.date(END);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            row.fault(END, "attain.target.plan.endBeforeStart");
            return Optional.empty();
        }
        return Optional.of(Period.ofInclusive(first.get(), last.get()));
    }
}
