package io.attain.rates.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(RateRow.class)
record StoredRatesTest(AoDatabase database) {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void ofADayThereIsOneRateThatIsSaidLast() {
        Rates rates = new StoredRates(database.tables());
        Rates.Said first = said("EUR", JULY, "7.80");
        Rates.Said later = said("EUR", JULY.plusMonths(3), "7.9");
        Rates.Said yen = said("JPY", JULY, "0.04875001");
        assertThat(rates.put(1, first, null)).isTrue();
        assertThat(rates.put(1, later, null)).isTrue();
        assertThat(rates.put(1, yen, null)).isTrue();
        assertThat(rates.put(2, said("EUR", JULY, "1"), null)).isTrue();
        assertThat(rates.of(1)).containsExactly(later, first, yen);

        Rates.Said corrected = said("EUR", JULY, "7.85");
        assertThat(rates.put(1, corrected, new BigDecimal("7.8"))).isTrue();

        assertThat(rates.of(1)).containsExactly(later, corrected, yen);
        assertThat(rates.on(1, "EUR", JULY.minusDays(1))).isEmpty();
        assertThat(rates.on(1, "EUR", JULY.plusDays(91))).contains(corrected.rate());
        assertThat(rates.on(1, "EUR", JULY.plusMonths(3))).contains(later.rate());
        assertThat(rates.on(1, "USD", JULY)).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGone() {
        Rates rates = new StoredRates(database.tables());
        assertThat(rates.put(1, said("EUR", JULY, "7.8"), null)).isTrue();

        assertThat(rates.remove(2, "EUR", JULY, null)).isTrue();
        assertThat(rates.remove(1, "EUR", JULY.plusDays(1), null)).isTrue();
        assertThat(rates.of(1)).hasSize(1);
        assertThat(rates.remove(1, "EUR", JULY, null)).isTrue();
        assertThat(rates.remove(1, "EUR", JULY, null)).isTrue();
        assertThat(rates.of(1)).isEmpty();
    }

    @Test
    void whatIsAnotherThanWasSeenStays() {
        Rates rates = new StoredRates(database.tables());
        Rates.Said now = said("EUR", JULY, "7.8");
        assertThat(rates.put(1, now, null)).isTrue();

        assertThat(rates.put(1, said("EUR", JULY, "7.9"), null)).isFalse();
        assertThat(rates.put(1, said("EUR", JULY, "7.9"), new BigDecimal("7.7")))
                .isFalse();
        assertThat(rates.put(1, said("USD", JULY, "7"), BigDecimal.ONE)).isFalse();
        assertThat(rates.remove(1, "EUR", JULY, new BigDecimal("7.9"))).isFalse();
        assertThat(rates.put(1, said("EUR", JULY, "7.80"), null)).isTrue();
        assertThat(rates.of(1)).containsExactly(now);
        assertThat(rates.remove(1, "EUR", JULY, new BigDecimal("7.80"))).isTrue();
    }

    private static Rates.Said said(String currency, LocalDate from, String value) {
        return new Rates.Said(new Rate(currency, from, new BigDecimal(value)), "zhou", NOON);
    }
}
