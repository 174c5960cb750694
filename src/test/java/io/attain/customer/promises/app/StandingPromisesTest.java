package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.calendar.clock.Stretch;
import io.attain.customer.Tier;
import io.attain.customer.promises.CustomPlans;
import io.attain.customer.promises.PromiseTally;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.StandingPromises.Executive;
import io.attain.customer.promises.app.StandingPromises.Owner;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.teams.app.KnownPeople;
import io.attain.teams.app.LeadingTeams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily has 46 A customers of whom two were never spoken with; of Tom, who is away, one asks for something. Mei leads both. */
class StandingPromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Today today = SetClock.noonOf(TODAY);
    private final TieredCustomers customers = mock();
    private final Requests requests = mock();
    private final LeadingTeams teams = mock();
    private final InMemoryPeople staff = new InMemoryPeople("lily", "tom");
    private final KnownPeople people = mock();
    private final CustomPlans plans = mock();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final StandingPromises promises = new StandingPromises(
            customers,
            requests,
            new InMemoryRuleVersions(),
            calendars,
            new PromiseKeepers(teams, staff),
            new CheckingCustomers(customers, plans, mock(), new InMemoryRuleVersions(), today),
            new AnswersAhead(calendars, new PromiseKeepers(teams, staff), today),
            people,
            mock(),
            today);

    @BeforeEach
    void manyCustomers() {
        List<TieredCustomer> all = new ArrayList<>();
        LongStream.range(0, 46)
                .mapToObj(id -> new TieredCustomer(
                        id,
                        Tier.A,
                        TODAY.minusMonths(2),
                        "lily",
                        id < 2 ? Map.of() : Map.of(TouchKind.EXECUTIVE, TODAY.minusDays(3))))
                .forEach(all::add);
        all.add(new TieredCustomer(60, Tier.C, TODAY, "tom", Map.of()));
        when(customers.within(anyLong(), any(), any())).thenReturn(all);
        when(customers.of(any(), any())).thenReturn(all);
        when(requests.open(1)).thenReturn(List.of(asked(60, Duration.ofHours(1))));
        when(teams.isDivided(1)).thenReturn(true);
        when(teams.managersOf(anyLong(), any(), any())).thenReturn(List.of("mei"));
        when(people.to(any(), any(), anyLong())).thenReturn((person, days) -> true);
    }

    /** 46 contacts of 20 slots are 230 %. */
    @Test
    void whatIsBehindIsToldByOwnerAndWhatCannotBeKeptByWhoLeads() {
        assertThat(promises.of(1, "mei").owners()).containsExactly(new Owner("lily", new PromiseTally(0, 2, 0, 0, 0)));
        assertThat(promises.of(1, "mei").executives()).containsExactly(new Executive("mei", 46, 20));
    }

    @Test
    void whoIsAwayWithoutAnybodyActingPutsAnAnswerAtRiskBeforeHalfOfItsTime() {
        when(teams.isAway(1, "tom", TODAY)).thenReturn(true);

        assertThat(promises.of(1, "mei").owners()).contains(new Owner("tom", new PromiseTally(0, 0, 0, 1, 0)));
        assertThat(promises.atRisk(1, TODAY)).isEqualTo(Set.of(60L));
    }

    @Test
    void nobodyKeepsWhatTheCustomersOfOneWhoLeftArePromised() {
        staff.leaves("tom");
        staff.leaves("lily");

        assertThat(promises.of(1, "mei").owners()).contains(new Owner("tom", new PromiseTally(0, 0, 0, 1, 0)));
        assertThat(promises.atRisk(1, TODAY)).isEqualTo(Set.of(60L));
        assertThat(promises.of(1, "mei").executives()).isEmpty();
    }

    @Test
    void halfOfTheTimeAndAllOfItAreTold() {
        when(requests.open(1)).thenReturn(List.of(asked(60, Duration.ofHours(12)), asked(1, Duration.ofHours(25))));

        assertThat(promises.of(1, "mei").all()).isEqualTo(new PromiseTally(0, 2, 1, 1, 0));
        assertThat(promises.atRisk(1, TODAY)).isEqualTo(Set.of(60L));
    }

    @Test
    void whatIsOverdueIsCountedAlsoWhileSomebodyWaitsForTheCustomer() {
        Request late = asked(60, Duration.ofHours(25));
        Request waiting = late.waiting(today.now(), new ResponseClock(CountedTime.always(), List.of()));
        when(requests.open(1)).thenReturn(List.of(waiting));

        assertThat(promises.of(1, "mei").owners()).contains(new Owner("tom", new PromiseTally(0, 0, 1, 0, 0)));
        assertThat(promises.atRisk(1, TODAY)).isEmpty();
    }

    @Test
    void whoShouldHaveAPlanAndHasNoneIsCounted() {
        when(plans.missing(any(), any())).thenReturn(Set.of(5L, 6L, 7L));

        assertThat(promises.of(1, "mei").owners()).containsExactly(new Owner("lily", new PromiseTally(0, 2, 0, 0, 3)));
    }

    @Test
    void whomTheAskerMayNotKnowOfIsToldInOneSum() {
        when(people.to(any(), any(), anyLong())).thenReturn((person, days) -> false);

        assertThat(promises.of(1, "wang").owners()).containsExactly(new Owner(null, new PromiseTally(0, 2, 0, 0, 0)));
        assertThat(promises.of(1, "wang").executives()).isEmpty();
    }

    private Request asked(long customer, Duration ago) {
        Instant at = today.now().minus(ago);
        return new Request(
                1,
                1,
                customer,
                "Price of 3 pumps",
                "tom",
                at,
                new ResponseLimit(24, false),
                ZoneOffset.UTC,
                List.of(new Stretch(at, at.plus(Duration.ofHours(24)))),
                null,
                null,
                0);
    }
}
