package io.attain.planning.planfile.jira;

import io.attain.kernel.Amount;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableRow;
import io.attain.planning.currency.Quote;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.Quoted;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the rows of a plan say in other currencies than the project's.
 *
 * @param money what the project's money is counted in
 * @param on the day whose rates hold
 */
record PlanCurrencies(long projectId, Unit money, Rates rates, Quote.Quotes quotes, LocalDate on) {

    private static final String COLUMN = PlanColumn.CURRENCY.code();

    /**
     * The amount of a row in another currency; nothing if it is in the project's, or cannot be converted, which is noted.
     *
     * @param about what the row may be about
     */
    Optional<Quoted> of(TableRow row, Metric metric, Supplier<Stream<TargetNode>> about) {
        String code = row.text(COLUMN).toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.equals(money.currency())) {
            return Optional.empty();
        }
        if (metric.kind() != Metric.Kind.SUM) {
            row.fault(COLUMN, "attain.target.currency.fault.metric");
            return Optional.empty();
        }
        Optional<Quoted> quoted = Rate.unit(code)
                .map(unit -> row.amount(PlanColumn.AMOUNT.code(), unit))
                .flatMap(said -> kept(said, about.get())
                        .or(() -> rates.on(projectId, code, on).map(rate -> new Quoted(said, rate, on))));
        if (quoted.isEmpty()) {
            row.fault(COLUMN, "attain.target.currency.fault.rate", code, on.toString());
        }
        return quoted;
    }

    /** What a target asks already, and was said so, stays as it was converted: a new rate changes nothing of it. */
    private Optional<Quoted> kept(Amount said, Stream<TargetNode> about) {
        return about.flatMap(
                        target -> quotes.of(target.issueId()).stream().filter(quote -> quote.is(said, target.amount())))
                .reduce((former, latter) -> latter)
                .map(quote -> new Quoted(said, quote.rate(), quote.on()));
    }
}
