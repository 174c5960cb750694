package io.attain.rates.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangingRatesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final Caller LILY = new Caller("lily", true, false);

    private final Kept rates = new Kept();
    private final ChangingRates changing = new ChangingRates(rates, SetClock.at("2026-11-23T07:00:00Z", "UTC"));

    @Test
    void aRateHoldsFromItsDayUntilTheNext() throws Refused {
        say(MEI, "EUR", "2026-07-01", "7.80");
        say(MEI, "EUR", "2026-10-01", "7.9");

        assertThat(rates.on(1, "EUR", JULY.minusDays(1))).isEmpty();
        assertThat(rates.on(1, "EUR", LocalDate.of(2026, 9, 30)))
                .map(Rate::plain)
                .contains("7.8");
        assertThat(rates.on(1, "EUR", LocalDate.of(2026, 10, 1)))
                .map(Rate::plain)
                .contains("7.9");
        assertThat(rates.on(1, "USD", LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(rates.said).extracting(Rates.Said::by).containsOnly("mei");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsKept() {
        assertThat(refused(() -> say(MEI, "CNY", "2026-02-30", "0")).faults())
                .extracting(Fault::field)
                .containsExactly("currency", "from", "rate");
        assertThat(refused(() -> say(MEI, "XAU", "2026-07-01", "7.8")).faults())
                .extracting(Fault::field)
                .containsExactly("currency");
        assertThat(rates.said).isEmpty();
    }

    @Test
    void aRateThatCanBeReadInTwoWaysIsRefusedWithBoth() {
        assertThat(refused(() -> say(MEI, "EUR", "2026-07-01", "1,650")).faults())
                .containsExactly(Fault.of("rate", "attain.kernel.number.twoWays", "1,650", "1650", "1.65"));
    }

    @Test
    void whatWasSeenAndIsNoRateChangesNothing() throws Refused {
        say(MEI, "EUR", "2026-07-01", "7.8");

        assertThat(refused(() -> changing.say(MEI, 1, "CNY", told("EUR", "2026-07-01", "8"), "7.8x"))
                        .faults())
                .containsExactly(Fault.of("seen", "attain.rates.fault.rate", Rate.DECIMALS));
        assertThat(refused(() -> changing.remove(MEI, 1, told("EUR", "2026-07-01", "7,8")))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("rate");
        assertThat(rates.said).extracting(said -> said.rate().plain()).containsExactly("7.8");
    }

    @Test
    void onlyWhoLeadsTheSalesSaysAndTakesAway() throws Refused {
        say(MEI, "EUR", "2026-07-01", "7.8");

        assertThat(refused(() -> say(LILY, "USD", "2026-07-01", "7")).why()).isEqualTo(Refused.Why.NOT_ALLOWED);
        assertThat(refused(() -> remove(LILY, "EUR", "2026-07-01")).why()).isEqualTo(Refused.Why.NOT_ALLOWED);
        assertThat(rates.said).hasSize(1);

        remove(MEI, "EUR", "soon");
        remove(MEI, "USD", "2026-07-01");
        assertThat(rates.said).hasSize(1);
        remove(MEI, "EUR", "2026-07-01");
        assertThat(rates.said).isEmpty();
    }

    private void say(Caller caller, String currency, String from, String value) throws Refused {
        changing.say(caller, 1, "CNY", told(currency, from, value), "");
    }

    private void remove(Caller caller, String currency, String from) throws Refused {
        changing.remove(caller, 1, told(currency, from, ""));
    }

    private static ChangingRates.Told told(String currency, String from, String value) {
        return new ChangingRates.Told(currency, from, value);
    }

    private interface Asked {
        void run() throws Refused;
    }

    private static Refused refused(Asked asked) {
        return catchThrowableOfType(Refused.class, asked::run);
    }

    /** The rates of one project, for as long as a test runs. */
    private static final class Kept implements Rates {
        final List<Said> said = new ArrayList<>();

        @Override
        public List<Said> of(long projectId) {
            return List.copyOf(said);
        }

        @Override
        public boolean put(long projectId, Said next, @Nullable BigDecimal seen) {
            return said.add(next);
        }

        @Override
        public boolean remove(long projectId, String currency, LocalDate from, @Nullable BigDecimal seen) {
            said.removeIf(each -> each.rate().currency().equals(currency)
                    && each.rate().from().equals(from));
            return true;
        }
    }
}
