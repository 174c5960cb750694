package io.attain.planning.currency.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.Unit;
import io.attain.planning.currency.Quote;
import io.attain.rates.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(TargetQuoteRow.class)
record StoredQuotesTest(AoDatabase database) {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void whatWasSaidIsKeptWithItsRateAndDay() {
        Quote.Quotes quotes = new StoredQuotes(database.tables());
        Quote first = quote("7.8", 78_000_000);
        Quote second = quote("7.90000001", 79_000_000);

        assertThat(quotes.add(7, 1, first)).isTrue();
        assertThat(quotes.add(7, 1, second)).as("a number is given once").isFalse();
        assertThat(quotes.add(7, 2, second)).isTrue();

        assertThat(quotes.of(7)).containsExactly(first, second);
        assertThat(quotes.of(8)).isEmpty();
    }

    private static Quote quote(String rate, long converted) {
        return new Quote(
                Unit.money("EUR", 2).amount(10_000_000),
                new Rate("EUR", JULY, new BigDecimal(rate)),
                JULY.plusDays(14),
                converted,
                "mei",
                Instant.parse("2026-11-23T12:00:00Z"));
    }
}
