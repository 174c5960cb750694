package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierInputs;
import io.attain.customer.TierReason;
import io.attain.customer.TierState;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.customer.promises.InMemoryRequests;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Asking;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Friday. Customer 7 was first evaluated 90 days ago, as B, and has been A by the rules since Thursday. */
class FormerTiersTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

    private final TierBook book = mock();
    private final TierWords words = mock();
    private final SetClock today = SetClock.noonOf(FRIDAY);
    private final FormerTiers tiers = new FormerTiers(book, words, today);

    @BeforeEach
    void aCustomer() {
        when(book.find(7)).thenReturn(Optional.of(now(Tier.A)));
        when(book.changes(7))
                .thenReturn(List.of(
                        change(FRIDAY.minusDays(1), Tier.B, Tier.A), change(FRIDAY.minusDays(90), null, Tier.B)));
    }

    @Test
    void theDayEndsWithItsLastChange() {
        assertThat(tiers.on(7, FRIDAY)).contains(Tier.A);
        assertThat(tiers.on(7, FRIDAY.minusDays(1))).contains(Tier.A);
        assertThat(tiers.on(7, FRIDAY.minusDays(2))).contains(Tier.B);
        assertThat(tiers.on(7, FRIDAY.minusDays(91)))
                .as("before it was evaluated")
                .contains(Tier.B);
        assertThat(tiers.on(8, FRIDAY.minusDays(2))).as("never evaluated").isEmpty();
    }

    @Test
    void whatWasGivenHoldsOnItsDaysAndNotOnceItWasTakenBack() {
        when(words.of(7))
                .thenReturn(List.of(
                        word(3, null, FRIDAY.minusDays(5), FRIDAY.minusDays(5)),
                        word(2, Tier.C, FRIDAY.minusDays(8), FRIDAY.plusDays(30)),
                        word(1, Tier.A, FRIDAY.minusDays(40), FRIDAY.minusDays(20))));

        assertThat(tiers.on(7, FRIDAY.minusDays(41))).contains(Tier.B);
        assertThat(tiers.on(7, FRIDAY.minusDays(20))).contains(Tier.A);
        assertThat(tiers.on(7, FRIDAY.minusDays(19))).contains(Tier.B);
        assertThat(tiers.on(7, FRIDAY.minusDays(6))).contains(Tier.C);
        assertThat(tiers.on(7, FRIDAY.minusDays(5))).contains(Tier.B);
    }

    @Test
    void whereNoHistoryIsKnownItIsTheOneOfToday() {
        when(book.find(9)).thenReturn(Optional.of(now(Tier.C)));

        assertThat(tiers.on(9, FRIDAY.minusDays(2))).contains(Tier.C);
    }

    /** To B nothing was promised. */
    @Test
    void whatIsToldLateIsPromisedByTheTierOfThen() {
        InMemoryRequests requests = new InMemoryRequests();
        AnsweringRequests answering = new AnsweringRequests(
                requests, mock(), tiers, new InMemoryRuleVersions(), new InMemoryCalendars(), today);
        Asking asking = new Asking(1, 7, "lily");

        answering.begin("log/1/lily/2027-03-03/7", asking, "Before", "lily", ago(2));
        answering.begin("log/1/lily/2027-03-04/7", asking, "Since", "lily", ago(1));
        answering.start("comment/7/1", asking, "Heard late", "lily", ago(2));
        answering.start("comment/7/2", asking, "Now", "lily", ago(0));

        assertThat(requests.of(7, 0))
                .filteredOn(request -> request.limit().hours() == 24)
                .extracting(Request::text)
                .containsExactlyInAnyOrder("Since", "Now");
    }

    private Instant ago(int days) {
        return today.now().minus(Duration.ofDays(days));
    }

    private static TierState now(Tier tier) {
        return new TierState(tier, FRIDAY.minusDays(90), 0, FRIDAY, new TierInputs(0, false));
    }

    private static TierChange change(LocalDate on, @Nullable Tier from, Tier to) {
        return new TierChange(
                on, from, to, new TierInputs(0, false), 1, new TierReason(TierReason.Kind.PURCHASES_REACH, 0, 0, 1));
    }

    private static TierWord word(int number, @Nullable Tier tier, LocalDate from, LocalDate until) {
        return new TierWord(number, tier, "So", from, until, "mei", Instant.EPOCH);
    }
}
