package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei leads Lily, who is in no team; Han sees his own figures only. */
class GivingTiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Customer HARBOR = new Customer(60, 1, Unit.MONEY, false, "lily");
    private static final Caller MEI = new Caller("mei", true, true);

    private final SetClock today = SetClock.noonOf(TODAY);
    private final Words words = new Words();
    private final EvaluatingTiers tiers = mock();
    private final Rights rights = mock();
    private final GivingTiers giving = new GivingTiers(
            words, tiers, rights, new KnownPeople(new InMemoryTeams(), new InMemoryCalendars(), today), today);

    private static class Words implements TierWords {

        final List<TierWord> said = new ArrayList<>();

        @Override
        public List<TierWord> of(long customerId) {
            List<TierWord> latest = new ArrayList<>(said);
            Collections.reverse(latest);
            return latest;
        }

        @Override
        public boolean add(long customerId, TierWord next) {
            return next.number() == said.size() + 1 && said.add(next);
        }
    }

    @BeforeEach
    void meiLeads() {
        when(rights.reach(1, "mei")).thenReturn(Reach.TEAMS);
        when(rights.reach(1, "han")).thenReturn(Reach.OWN);
    }

    @Test
    void whoLeadsTheOwnerGivesATierForATime() throws Refused {
        giving.give(MEI, HARBOR, 0, Tier.A, "  Their new plant ", TODAY.plusDays(30));

        assertThat(words.said)
                .containsExactly(
                        new TierWord(1, Tier.A, "Their new plant", TODAY, TODAY.plusDays(30), "mei", today.now()));
        verify(tiers).evaluate(60, TODAY);
    }

    @Test
    void nobodyElseDoes() {
        for (Caller caller : List.of(new Caller("lily", true, false), new Caller("han", true, true))) {
            assertThat(giving.may(caller, HARBOR)).isFalse();
            Refused refused =
                    catchThrowableOfType(Refused.class, () -> giving.give(caller, HARBOR, 0, Tier.A, "because", TODAY));
            assertThat(refused.why()).isEqualTo(Why.NOT_ALLOWED);
        }
        assertThat(words.said).isEmpty();
    }

    @Test
    void whoLeadsTheSalesGivesATierToACustomerOfNobody() {
        assertThat(giving.may(new Caller("han", true, true), new Customer(61, 1, Unit.MONEY, false)))
                .isTrue();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> giving.give(MEI, HARBOR, 0, null, " ", TODAY.minusDays(1)));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly("tier", "reason", "until");
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> giving.give(MEI, HARBOR, 0, Tier.B, "x".repeat(1_001), TODAY.plusDays(367)))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("reason", "until");
    }

    @Test
    void whoeverSawWhatIsOlderIsToldSo() throws Refused {
        giving.give(MEI, HARBOR, 0, Tier.A, "because", TODAY);

        Refused refused =
                catchThrowableOfType(Refused.class, () -> giving.give(MEI, HARBOR, 0, Tier.B, "because", TODAY));

        assertThat(refused.why()).isEqualTo(Why.IN_THE_WAY);
    }

    @Test
    void whatIsGivenIsTakenBackBeforeItsTimeIsOver() throws Refused {
        giving.give(MEI, HARBOR, 0, Tier.A, "because", TODAY.plusDays(3));

        giving.takeBack(MEI, HARBOR, 1);

        assertThat(words.said.get(1).given()).isEmpty();
        Refused refused = catchThrowableOfType(Refused.class, () -> giving.takeBack(MEI, HARBOR, 2));
        assertThat(refused.why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(refused.faults()).extracting(Fault::messageKey).containsExactly("attain.customer.given.nothing");
    }
}
