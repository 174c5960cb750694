package io.attain.planning.currency.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.kernel.Amount;
import io.attain.kernel.Caller;
import io.attain.kernel.Metric;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.planning.currency.Quote;
import io.attain.planning.currency.QuotedTargets;
import io.attain.planning.currency.app.QuotingTargets.Order;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTurns;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target of 1,000.00 yuan; a euro is 7.8 from July on and 7.9 from the 15th, a yen 0.05, a Kuwaiti dinar 23.4567. */
class QuotingTargetsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final long TARGET = 7;

    private final Site site = new Site();
    private final List<Quote> kept = new ArrayList<>();
    private final Rates rates = mock();
    private final Rights rights = mock();

    private final QuotingTargets quoting = new QuotingTargets(
            site, new Kept(), rates, rights, new InMemoryTurns(), SetClock.at("2026-07-14T23:30:00Z", "UTC"));

    @BeforeEach
    void isSeen() {
        when(rights.maySee("mei", TARGET)).thenReturn(true);
        for (Rate rate : List.of(
                rate("EUR", 1, "7.8"), rate("EUR", 15, "7.9"), rate("JPY", 1, "0.05"), rate("KWD", 1, "23.4567"))) {
            for (int day = rate.from().getDayOfMonth(); day <= 31; day++) {
                when(rates.on(TargetFixture.PROJECT, rate.currency(), JULY.withDayOfMonth(day)))
                        .thenReturn(Optional.of(rate));
            }
        }
        when(rates.on(TargetFixture.PROJECT, "EUR", JULY.minusDays(1))).thenReturn(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 10000, 2026-07-14, 78000", // 100.00 × 7.8
        "EUR, 10000, 2026-07-15, 79000",
        "EUR, 1, 2026-07-14, 8", // 0.078 is 0.08
        "JPY, 1000001, 2026-07-14, 5000005", // a yen has no parts
        "KWD, 1, 2026-07-14, 2", // 0.001 of a dinar is 0.0234
        "KWD, 1000000, 2026-07-14, 2345670"
    })
    void itComesToTheRateOfTheDayHalfUpInTheProjectsMinorUnits(String currency, long said, LocalDate day, long comesTo)
            throws Refused {
        quote(currency, said, day);

        assertThat(site.amount).isEqualTo(comesTo);
        assertThat(kept).singleElement().satisfies(quote -> {
            assertThat(quote.amount().minor()).isEqualTo(said);
            assertThat(quote.amount().unit().currency()).isEqualTo(currency);
            assertThat(quote.converted()).isEqualTo(comesTo);
            assertThat(quote.on()).isEqualTo(day);
            assertThat(quote.by()).isEqualTo("mei");
        });
    }

    @Test
    void whoNamesNoDayMeansToday() throws Refused {
        quote("EUR", 10_000, null);

        assertThat(kept).extracting(Quote::on).containsExactly(LocalDate.of(2026, 7, 14));
    }

    @Test
    void theSameAmountSaidAgainIsKeptAndTheIssueIsLeftAlone() throws Refused {
        quote("EUR", 10_000, JULY);
        int writes = site.writes;

        quote("EUR", 10_000, JULY.plusDays(1));

        assertThat(site.writes).isEqualTo(writes);
        assertThat(kept).hasSize(2);
        assertThat(quoting.of(MEI, TARGET).orElseThrow().quotes()).isEqualTo(kept);
    }

    @Test
    void whoSawAnotherAmountIsRefusedAndNothingChanges() {
        Order stale = new Order("EUR", 10_000, JULY, 99_999);

        assertThat(Refusals.why(() -> quoting.quote(MEI, TARGET, "SALES-7", stale)))
                .isEqualTo(Why.IN_THE_WAY);
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "900000000000000001", "9000000000000000000"})
    void whatIsNoAmountThatATargetCanHaveIsRefused(long said) {
        assertThat(Refusals.fields(() -> quote("EUR", said, JULY))).containsExactly("amount");
        assertUntouched();
    }

    @Test
    void whatComesToNothingIsRefused() {
        assertThat(Refusals.fields(() -> quote("JPY", 0, JULY))).containsExactly("amount");
        when(rates.on(TargetFixture.PROJECT, "JPY", JULY)).thenReturn(Optional.of(rate("JPY", 1, "0.00000001")));
        assertThat(Refusals.fields(() -> quote("JPY", 1, JULY))).containsExactly("amount");
        assertUntouched();
    }

    @Test
    void aCurrencyWithoutARateThatDayIsRefused() {
        for (String currency : List.of("USD", "", "eur", "XAU")) {
            assertThat(Refusals.fields(() -> quote(currency, 100, JULY)))
                    .as(currency)
                    .containsExactly("currency");
        }
        assertThat(Refusals.fields(() -> quote("EUR", 100, JULY.minusDays(1)))).containsExactly("currency");
        assertUntouched();
    }

    @Test
    void whatIsNoMoneyIsInNoCurrency() {
        site.metric = Metric.CALLS;

        assertThat(Refusals.keys(() -> quote("EUR", 100, JULY))).containsExactly("attain.target.currency.fault.metric");
        assertThat(quoting.of(MEI, TARGET).orElseThrow().mayQuote()).isFalse();
    }

    @Test
    void whoMayNotSeeItIsToldThatThereIsNoneAndWhoMayNotEditItThatTheyMayNot() {
        assertThat(Refusals.why(() -> quoting.quote(
                        new Caller("vera", false, false), TARGET, "SALES-7", new Order("EUR", 100, JULY, site.amount))))
                .isEqualTo(Why.NOT_FOUND);

        site.mayEdit = false;
        assertThat(Refusals.why(() -> quote("EUR", 100, JULY))).isEqualTo(Why.NOT_ALLOWED);
        assertUntouched();
    }

    @Test
    void whatJiraRefusesIsToldAndNothingIsKept() {
        site.refusal = List.of("Region is required.");

        assertThat(Refusals.why(() -> quote("EUR", 100, JULY))).isEqualTo(Why.IN_THE_WAY);
        assertUntouched();
    }

    @Test
    void aTargetThatIsGoneByThenIsToldSo() {
        site.gone = true;

        assertThat(Refusals.why(() -> quote("EUR", 100, JULY))).isEqualTo(Why.NOT_FOUND);
        assertThat(quoting.of(MEI, TARGET)).isEmpty();
    }

    private void assertUntouched() {
        assertThat(site.amount).isEqualTo(100_000);
        assertThat(kept).isEmpty();
    }

    private void quote(String currency, long minor, @Nullable LocalDate on) throws Refused {
        quoting.quote(MEI, TARGET, "SALES-7", new Order(currency, minor, on, site.amount));
    }

    private static Rate rate(String currency, int day, String value) {
        return new Rate(currency, JULY.withDayOfMonth(day), new BigDecimal(value));
    }

    /** What was said, as it is kept. */
    private final class Kept implements Quote.Quotes {
        @Override
        public List<Quote> of(long issueId) {
            return List.copyOf(kept);
        }

        @Override
        public boolean add(long issueId, int number, Quote quote) {
            return number == kept.size() + 1 && kept.add(quote);
        }
    }

    /** The target as its issue says it. */
    private static final class Site implements QuotedTargets {
        private long amount = 100_000;
        private Metric metric = Metric.REVENUE;
        private boolean mayEdit = true;
        private boolean gone;
        private int writes;
        private List<String> refusal = List.of();

        @Override
        public Optional<Target> find(long issueId) {
            TargetNode node = TargetFixture.aiming(Goal.of(metric, amount), TargetFixture.root(issueId, amount));
            return gone ? Optional.empty() : Optional.of(new Target(node, Unit.money("CNY", 2)));
        }

        @Override
        public boolean mayEdit(String userKey, long issueId) {
            return mayEdit;
        }

        @Override
        public List<String> setAmount(String userKey, long issueId, Amount said) {
            if (refusal.isEmpty()) {
                amount = said.minor();
                writes++;
            }
            return refusal;
        }
    }
}
