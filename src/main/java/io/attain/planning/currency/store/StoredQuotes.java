package io.attain.planning.currency.store;

import io.attain.kernel.Unit;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Tables;
import io.attain.planning.currency.Quote;
import io.attain.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said of targets in other currencies, in Active Objects. */
@Component
public record StoredQuotes(Tables tables) implements Quote.Quotes {

    @Override
    public List<Quote> of(long issueId) {
        return rows().of(issueId).stream().map(StoredQuotes::quote).toList();
    }

    @Override
    public boolean add(long issueId, int number, Quote quote) {
        return rows().append(
                        issueId,
                        number,
                        Columns.of("CURRENCY", quote.rate().currency())
                                .and("DIGITS", quote.amount().unit().digits())
                                .and("AMOUNT", quote.amount().minor())
                                .and("RATE", quote.rate().plain())
                                .and("RATE_DAY", quote.rate().from())
                                .and("ON_DAY", quote.on())
                                .and("CONVERTED", quote.converted())
                                .and("SAID_BY", quote.by())
                                .and("SAID_ON", quote.at()));
    }

    private NumberedRows<TargetQuoteRow> rows() {
        return tables.numbered(TargetQuoteRow.class, "ISSUE_ID", "QUOTE_NO");
    }

    private static Quote quote(TargetQuoteRow row) {
        return new Quote(
                Unit.money(row.getCurrency(), row.getDigits()).amount(row.getAmount()),
                new Rate(row.getCurrency(), LocalDate.ofEpochDay(row.getRateDay()), new BigDecimal(row.getRate())),
                LocalDate.ofEpochDay(row.getOnDay()),
                row.getConverted(),
                row.getSaidBy(),
                row.getSaidOn().toInstant());
    }
}
