package io.attain.customer.pool.app;

import static io.attain.customer.pool.app.PoolSite.PROJECT;
import static io.attain.customer.pool.app.PoolSite.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.Tier;
import io.attain.customer.TierWords;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.Promotion;
import io.attain.customer.pool.Signal;
import io.attain.customer.pool.Signals;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's C customer 7 asked for a quote today; Mei leads her. */
class ProposingPromotionsTest {

    private static final Caller MEI = new Caller("mei", true, true);
    private static final Customer CUSTOMER = new Customer(7, PROJECT, Unit.MONEY, false, "lily");
    private static final Signal ASKS = new Signal(7, Signal.Kind.REQUEST, "R/1", "A quote", 7, TODAY, "lily");

    private final PoolSite site = new PoolSite();
    private final Signals signals = mock();
    private final Customers customers = mock();
    private final TierWords words = mock();
    private final GivingTiers giving = mock();
    private final ProposingPromotions proposing = new ProposingPromotions(
            signals, site.recalling, site.book, customers, words, giving, site.rules, site.today);

    @BeforeEach
    void asksForAQuote() {
        site.owners.put(7L, "lily");
        when(signals.of(any(), any())).thenReturn(List.of(ASKS));
        when(signals.within(eq(PROJECT), any())).thenReturn(List.of(ASKS));
        when(customers.find(7)).thenReturn(Optional.of(CUSTOMER));
        when(giving.mayOf(any(), eq(PROJECT))).thenReturn(owner -> false);
        when(giving.mayOf(MEI, PROJECT)).thenReturn("lily"::equals);
    }

    @Test
    void oneIsProposedAsAllAre() {
        assertThat(proposing.within(PROJECT)).isEqualTo(proposing.of(PROJECT, List.of(7L)));
        assertThat(proposing.within(PROJECT)).map(Promotion::evidence).containsExactly(List.of(ASKS));
    }

    @Test
    void whoLeadsItsOwnerGivesItBUntilADay() throws Refused {
        LocalDate until = TODAY.plusDays(180);

        proposing.promote(MEI, PROJECT, 7, 0, "They want 20 pumps", until);

        verify(giving).give(MEI, CUSTOMER, 0, Tier.B, "They want 20 pumps", until);
        assertThat(site.book.of(List.of(7L)).get(7L))
                .extracting(PoolWord::evidence)
                .containsExactly("R/1");
        assertThat(proposing.within(PROJECT)).isEmpty();
    }

    @Test
    void whereTheTierIsRefusedTheProposalStays() throws Refused {
        Refused overtaken = Refused.because(Why.IN_THE_WAY, "attain.customer.given.changed");
        doThrow(overtaken).when(giving).give(any(), any(), anyInt(), any(), any(), any());

        Refused refused =
                catchThrowableOfType(Refused.class, () -> proposing.promote(MEI, PROJECT, 7, 0, "Pumps", TODAY));

        assertThat(refused).isSameAs(overtaken);
        assertThat(proposing.within(PROJECT)).hasSize(1);
    }

    @Test
    void whatIsWrongIsRefusedBeforeAnythingIsSaid() throws Refused {
        when(giving.word(any(), any(), anyInt(), any(), any(), any())).thenThrow(Refused.faulty(List.of()));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> proposing.promote(MEI, PROJECT, 7, 0, "", null));

        assertThat(site.book.of(List.of(7L))).isEmpty();
    }

    /** Whoever tries again sent the number of before. */
    @Test
    void whereTheTierFailsItIsTakenBackAndCanBeTriedAgain() throws Refused {
        doThrow(new IllegalStateException("down"))
                .doNothing()
                .when(giving)
                .give(any(), any(), anyInt(), any(), any(), any());

        assertThatIllegalStateException().isThrownBy(() -> proposing.promote(MEI, PROJECT, 7, 0, "Pumps", TODAY));
        assertThat(proposing.within(PROJECT)).hasSize(1);
        proposing.promote(MEI, PROJECT, 7, 0, "Pumps", TODAY);

        assertThat(site.book.of(List.of(7L)).get(7L))
                .extracting(PoolWord::kind)
                .containsExactly(Kind.PROMOTED, Kind.RETURNED, Kind.PROMOTED);
    }

    @Test
    void whatIsDeclinedIsNotProposedAgainAndIsDeclinedOnce() throws Refused {
        proposing.decline(MEI, PROJECT, 7, 0, "No budget");

        assertThat(site.book.of(List.of(7L)).get(7L)).extracting(PoolWord::kind).containsExactly(Kind.DECLINED);
        assertThat(proposing.within(PROJECT)).isEmpty();
        assertThat(declined(MEI, "No budget").why()).isEqualTo(Why.IN_THE_WAY);
    }

    @Test
    void whoDoesNotLeadItsOwnerOrSaysNoReasonIsRefused() {
        assertThat(declined(new Caller("han", true, true), "No budget").why()).isEqualTo(Why.NOT_ALLOWED);
        assertThat(declined(MEI, " ").why()).isEqualTo(Why.FAULTY);
        assertThat(proposing.within(PROJECT)).hasSize(1);
    }

    private Refused declined(Caller caller, String reason) {
        return catchThrowableOfType(Refused.class, () -> proposing.decline(caller, PROJECT, 7, 0, reason));
    }
}
