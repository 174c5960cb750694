package io.attain.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The rate that holds on a day, whatever others are said. */
class RateInForceTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate TODAY = JULY.plusDays(40);

    @Property
    void itIsTheLastOfItsCurrencyThatHasBegun(@ForAll("rates") List<Rate> rates) {
        Optional<Rate> found = on(rates, TODAY);

        assertThat(found.isPresent()).isEqualTo(rates.stream().anyMatch(RateInForceTest::hasBegun));
        found.ifPresent(rate -> assertThat(rates)
                .filteredOn(RateInForceTest::hasBegun)
                .allSatisfy(other -> assertThat(other.from()).isBeforeOrEqualTo(rate.from()))
                .contains(rate));
    }

    @Property
    void whatIsSaidOfLaterDaysOrOfOtherCurrenciesChangesNothing(
            @ForAll("rates") List<Rate> rates, @ForAll("rates") List<Rate> others) {
        List<Rate> more = new ArrayList<>(rates);
        others.stream().filter(rate -> !hasBegun(rate)).forEach(more::add);

        assertThat(on(more, TODAY)).isEqualTo(on(rates, TODAY));
    }

    @Property
    void itHoldsUntilTheNextBegins(@ForAll("rates") List<Rate> rates) {
        LocalDate next = rates.stream()
                .map(Rate::from)
                .filter(from -> from.isAfter(TODAY))
                .min(LocalDate::compareTo)
                .orElse(TODAY.plusYears(9));

        assertThat(on(rates, next.minusDays(1))).isEqualTo(on(rates, TODAY));
    }

    /** As a project keeps them: one of a currency and day. */
    @Provide
    Arbitrary<List<Rate>> rates() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "EUR", "JPY"),
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(1, 999))
                .as((currency, day, value) -> new Rate(currency, JULY.plusDays(day), new BigDecimal(value)))
                .list()
                .ofMaxSize(12)
                .uniqueElements(rate -> rate.currency() + rate.from());
    }

    private static boolean hasBegun(Rate rate) {
        return rate.currency().equals("EUR") && !rate.from().isAfter(TODAY);
    }

    private static Optional<Rate> on(List<Rate> rates, LocalDate day) {
        return new SaidRates(rates).on(1, "EUR", day);
    }

    /** In the order in which they were said. */
    private record SaidRates(List<Rate> rates) implements Rates {

        @Override
        public List<Said> of(long projectId) {
            return rates.stream()
                    .map(rate -> new Said(rate, "mei", Instant.EPOCH))
                    .toList();
        }

        @Override
        public boolean put(long projectId, Said said, @Nullable BigDecimal seen) {
            throw new UnsupportedOperationException("they are only asked");
        }

        @Override
        public boolean remove(long projectId, String currency, LocalDate from, @Nullable BigDecimal seen) {
            throw new UnsupportedOperationException("they are only asked");
        }
    }
}
