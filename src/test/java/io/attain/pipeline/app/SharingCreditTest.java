package io.attain.pipeline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Rights;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.pipeline.Credit;
import io.attain.pipeline.CreditedOpportunities;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.Opportunity;
import io.attain.results.InMemoryFacts;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's win of 30 September, which Mei manages. */
class SharingCreditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final Credit TOMS = new Credit(List.of(new Credit.Share("tom", Credit.WHOLE)));

    private final SetClock today = SetClock.at("2026-11-28T00:00:00Z", "UTC");
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final InMemoryCredits credits = new InMemoryCredits();
    private final Rights rights = mock();
    private final People users = mock();
    private final SharingCredit sharing = new SharingCredit(
            new OneWin(),
            credits,
            new PostingOpportunities(
                    new InMemoryFacts(),
                    (source, id, results) -> {},
                    Supplier::get,
                    new InMemoryVocabularies(),
                    credits,
                    ids -> Set.of(),
                    today),
            Supplier::get,
            rights,
            new KnownPeople(new InMemoryTeams(), calendars, today),
            users,
            calendars,
            today);

    private record OneWin() implements CreditedOpportunities {

        @Override
        public Optional<Opportunity> find(long issueId) {
            return ofCustomer(70).stream().findFirst();
        }

        @Override
        public List<Opportunity> ofCustomer(long customerId) {
            return List.of(new Opportunity(
                    71, 70, 1, "lily", InMemoryStages.stage("won"), 500, DAY, Scope.ANY, false, List.of(), List.of()));
        }
    }

    @BeforeEach
    void everybodySells() {
        when(rights.maySee(any(), anyLong())).thenReturn(true);
        when(rights.reach(1, "mei")).thenReturn(Reach.TEAMS);
        when(rights.in(1, "tom")).thenReturn(Optional.of(new Caller("tom", true, false)));
        when(users.isActive("tom")).thenReturn(true);
    }

    @Test
    void inAMonthThatIsClosedItStaysWhoseItWas() throws Refused {
        closed(YearMonth.of(2026, 9));

        assertThatThrownBy(() -> sharing.share(MEI, 71, "SALES-71", 0, TOMS))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .extracting("messageKey")
                        .containsExactly("attain.pipeline.credit.fault.closed"));
        assertThat(credits.history(71)).isEmpty();
    }

    @Test
    void inTheNextMonthItIsShared() throws Refused {
        closed(YearMonth.of(2026, 8));

        sharing.share(MEI, 71, "SALES-71", 0, TOMS);

        assertThat(credits.history(71)).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo("mei");
            assertThat(said.at()).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        });
    }

    private void closed(YearMonth month) {
        calendars.change(1, calendar -> calendar.closedThrough(month, "mei", today.now(), today.here()));
    }
}
