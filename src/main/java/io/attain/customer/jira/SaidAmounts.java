package io.attain.customer.jira;

import io.attain.customer.OriginalAmount;
import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.TableRow;
import io.attain.rates.Converted;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads amounts of opportunities, which files may say in another currency. */
@Component
public record SaidAmounts(Rates rates, Today today) {

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";

    /**
     * An amount of a row.
     *
     * @param amount in the project's money; nothing if the row of a key does not say
     * @param original what it was converted from; null if it was not
     */
    record Read(Optional<Amount> amount, @Nullable OriginalAmount original) {
        private Read(Amount amount, @Nullable OriginalAmount original) {
            this(Optional.of(amount), original);
        }
    }

    /**
     * By the rate of the day of closing, or of today where none is said; what cannot be converted is told. Where no rate is known
     * it may still be what the opportunity has been worth before.
     */
    Read read(TableRow row, SalesProject sales, Optional<LocalDate> closing) {
        if (row.text(AMOUNT).isEmpty() && !row.text(OpportunityFile.KEY).isEmpty()) {
            return new Read(Optional.empty(), null);
        }
        String code = row.text(CURRENCY).toUpperCase(Locale.ROOT);
        Unit money = sales.money();
        if (code.isEmpty() || code.equals(money.currency())) {
            return new Read(row.amount(AMOUNT, money), null);
        }
        Optional<Unit> unit = Rate.unit(code);
        if (unit.isEmpty()) {
            row.fault(CURRENCY, "attain.customer.import.noCurrency", code);
            return new Read(money.amount(0), null);
        }
        Amount said = row.amount(AMOUNT, unit.get());
        LocalDate day = closing.orElseGet(today::here);
        Optional<Rate> rate = rates.on(sales.projectId(), code, day);
        return rate.map(each -> converted(row, said, each, money, day))
                .orElseGet(() -> new Read(money.amount(0), OriginalAmount.unpriced(said, code, day)));
    }

    private static Read converted(TableRow row, Amount said, Rate rate, Unit money, LocalDate day) {
        try {
            Amount amount = rate.convert(said, money);
            return new Read(amount, new OriginalAmount(Converted.from(said, rate, day), amount.minor()));
        } catch (InexactAmountException e) {
            row.fault(AMOUNT, "attain.customer.import.tooLarge");
            return new Read(money.amount(0), null);
        }
    }

    /** Whether a word names a currency. */
    static boolean isCurrency(String written) {
        return Rate.unit(written.toUpperCase(Locale.ROOT)).isPresent();
    }

    /** The currencies that a project knows. */
    List<String> currencies(SalesProject sales) {
        return Stream.concat(
                        Stream.of(sales.currency()),
                        rates.of(sales.projectId()).stream()
                                .map(said -> said.rate().currency()))
                .distinct()
                .toList();
    }
}
