package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierInputs;
import io.attain.customer.TierState;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.FormerTiers;
import io.attain.customer.promises.InMemoryRequests;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Request.State;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.app.AnsweringRequests.Asking;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.kernel.Caller;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Friday noon in UTC. Customer 7 is A and is answered within 24 clock hours, 8 is B, and 9 has no tier. */
class ResponsesKeptTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller TOM = new Caller("tom", true, false);
    private static final Caller VIEWER = new Caller("vera", false, false);
    private static final Asking A = new Asking(1, 7, "lily");
    private static final Asking B = new Asking(1, 8, "lily");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final EvaluatingTiers evaluating = mock();
    private final TierBook tiers = mock();
    private final SetClock today = SetClock.noonOf(FRIDAY);
    private final AnsweringRequests answering =
            new AnsweringRequests(requests, evaluating, new FormerTiers(tiers, mock(), today), rules, calendars, today);

    @BeforeEach
    void tiersOfCustomers() {
        when(tiers.find(7)).thenReturn(Optional.of(state(Tier.A)));
        when(tiers.find(8)).thenReturn(Optional.of(state(Tier.B)));
        when(tiers.find(9)).thenReturn(Optional.empty());
    }

    @Test
    void whoSellsStartsTheClockAndNobodyElseDoes() throws Refused {
        answering.begin(LILY, A, "  A quote for 3 lines ", today.now());

        assertThat(of(A)).singleElement().satisfies(request -> {
            assertThat(request.text()).isEqualTo("A quote for 3 lines");
            assertThat(request.startedBy()).isEqualTo("lily");
            assertThat(request.dueAt()).isEqualTo(today.now().plus(Duration.ofHours(24)));
            assertThat(request.at(today.now())).isEqualTo(State.RUNNING);
        });
        assertThat(refused(VIEWER, A, "A quote", today.now())).isEqualTo(Why.NOT_ALLOWED);
        assertThat(of(A)).hasSize(1);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(faulty(" ", today.now().plusSeconds(1))).containsExactly("text", "at");
        assertThat(faulty(
                        "x".repeat(251), today.now().minus(Duration.ofDays(30)).minusMillis(1)))
                .containsExactly("text", "at");
        assertThat(of(A)).isEmpty();
    }

    @Test
    void theLongestTextAndTheOldestMomentAreKept() throws Refused {
        answering.begin(LILY, A, "x".repeat(250), today.now().minus(Duration.ofDays(30)));
        answering.begin(LILY, A, "Just now", today.now());

        assertThat(of(A)).extracting(request -> request.at(today.now())).containsExactly(State.OVERDUE, State.RUNNING);
    }

    @Test
    void fiftyWithoutAnAnswerAreTheMostAndAnAnswerMakesRoom() throws Refused {
        for (int number = 0; number < 50; number++) {
            answering.begin(LILY, A, "Request " + number, today.now());
        }
        assertThat(refused(LILY, A, "One more", today.now())).isEqualTo(Why.IN_THE_WAY);
        answering.begin(LILY, B, "Of another customer", today.now());

        step(LILY, of(A).get(49), Step.ANSWERED);
        answering.begin(LILY, A, "One more", today.now());

        assertThat(of(A)).hasSize(50);
    }

    /** The strategy of the moment at which it was asked, though somebody says so after it became another one. */
    @Test
    void whatWasPromisedWhenItWasAskedHolds() throws Refused {
        strategy(1, today.now().minus(Duration.ofHours(2)), Map.of("responseA", 4, "responseB", 72));

        answering.begin(LILY, A, "Before", today.now().minus(Duration.ofHours(3)));
        answering.begin(LILY, A, "After", today.now().minus(Duration.ofHours(2)));
        answering.begin(LILY, B, "Nothing was promised", today.now().minus(Duration.ofHours(3)));
        answering.begin(LILY, B, "Now it is", today.now());

        assertThat(of(A)).extracting(request -> request.limit().hours()).containsExactly(24, 4);
        assertThat(of(B)).extracting(request -> request.at(today.now())).containsExactly(State.OPEN, State.RUNNING);
    }

    @Test
    void whoWasNeverEvaluatedIsEvaluatedFirstAndWhoHasNoTierIsPromisedNothing() throws Refused {
        answering.begin(LILY, new Asking(1, 9, ""), "Who are you?", today.now());

        verify(evaluating).evaluateFirst(9, FRIDAY);
        assertThat(requests.of(9, 0)).singleElement().satisfies(request -> assertThat(request.at(today.now()))
                .isEqualTo(State.OPEN));
        assertThat(requests.open(1)).as("what is not promised has no clock").isEmpty();
    }

    @Test
    void whatComesFromAnIssueBeginsOnce() {
        answering.start("issue/90", A, "SALES-90 A sample", "tom", today.now());
        answering.start("issue/90", A, "SALES-90 told again", "tom", today.now().plusSeconds(5));

        assertThat(of(A)).extracting(Request::text).containsExactly("SALES-90 A sample");
    }

    /** Working hours are 9 to 12 and 13 to 18; Monday is off. 8 hours from Friday noon are over on Tuesday noon. */
    @Test
    void workingHoursGoByTheCalendarAndTheHoursOfTheTeam() throws Refused {
        strategy(1, Instant.EPOCH, Map.of("responseB", 8, "workingB", true));
        calendars.change(
                1,
                calendar -> calendar.with(List.of(new SpecialDay(MONDAY, SpecialDay.Kind.HOLIDAY, "Founders’ day"))));

        answering.begin(LILY, B, "A sample", today.now());

        Request request = of(B).get(0);
        assertThat(request.dueAt()).isEqualTo(MONDAY.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        step(LILY, request, Step.WAITING);
        calendars.change(1, calendar -> ProjectCalendar.STANDARD);
        step(LILY, of(B).get(0), Step.RUNNING);
        assertThat(of(B).get(0).dueAt())
                .as("nothing was used up, and Monday is worked again")
                .isEqualTo(MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void whoAnswersFirstStopsTheClockForGood() throws Refused {
        answering.begin(LILY, A, "A quote", today.now());
        Request seen = of(A).get(0);
        today.pass(Duration.ofHours(24));
        step(TOM, seen, Step.ANSWERED);
        today.pass(Duration.ofDays(9));

        Request answered = requests.of(7, 9).get(0);
        assertThat(answered.at(today.now()))
                .as("the last moment still keeps it")
                .isEqualTo(State.KEPT);
        assertThat(answered.answer().by()).isEqualTo("tom");
        for (Step each : Step.values()) {
            assertThat(overtaken(answered, each)).isTrue();
            assertThat(overtaken(seen, each)).as("what is older was seen").isTrue();
        }
        assertThat(requests.of(7, 9)).containsExactly(answered);
    }

    @Test
    void aSecondLaterIsBroken() throws Refused {
        answering.begin(LILY, A, "A quote", today.now());
        today.pass(Duration.ofHours(24).plusSeconds(1));
        step(LILY, of(A).get(0), Step.ANSWERED);

        assertThat(requests.of(7, 9).get(0).at(today.now())).isEqualTo(State.BROKEN);
    }

    @Test
    void aClockThatRunsGoesOnNoMoreThanOneThatWaitsWaits() throws Refused {
        answering.begin(LILY, A, "A quote", today.now());
        assertThat(overtaken(of(A).get(0), Step.RUNNING)).isTrue();

        step(LILY, of(A).get(0), Step.WAITING);
        assertThat(overtaken(of(A).get(0), Step.WAITING)).isTrue();
        step(LILY, of(A).get(0), Step.ANSWERED);

        assertThat(requests.of(7, 9).get(0).at(today.now())).isEqualTo(State.KEPT);
    }

    @Test
    void aRequestIsOfItsCustomerAndWhoOnlyLooksOnSaysNothing() throws Refused {
        answering.begin(LILY, A, "A quote", today.now());
        Request request = of(A).get(0);

        assertThat(Refusals.why(() -> answering.step(LILY, B, request.id(), request.version(), Step.ANSWERED)))
                .isEqualTo(Why.NOT_FOUND);
        assertThat(Refusals.why(() -> answering.step(VIEWER, A, request.id(), request.version(), Step.ANSWERED)))
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(of(A)).containsExactly(request);
    }

    /** Whatever is said in between: the clock has run while nobody waited for the customer, and at no other time. */
    @Property(tries = 200)
    void theClockRunsWhileNobodyWaits(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 40) Integer> hours)
            throws Refused {
        ResponsesKeptTest fresh = new ResponsesKeptTest();
        fresh.tiersOfCustomers();
        fresh.answering.begin(LILY, A, "A quote", fresh.today.now());
        List<Integer> ran = new ArrayList<>();
        boolean waits = false;
        for (int each : hours) {
            fresh.today.pass(Duration.ofHours(each));
            ran.add(waits ? 0 : each);
            waits = !waits;
            fresh.step(LILY, fresh.of(A).get(0), waits ? Step.WAITING : Step.RUNNING);
        }
        fresh.step(LILY, fresh.of(A).get(0), Step.ANSWERED);

        int all = ran.stream().mapToInt(Integer::intValue).sum();
        Request answered = fresh.requests.of(7, 9).get(0);
        assertThat(answered.answer().elapsed()).hasHours(all);
        Assume.that(all != 24); // who waits from the last second on has no second left to go on with
        assertThat(answered.at(fresh.today.now())).isEqualTo(all > 24 ? State.BROKEN : State.KEPT);
    }

    private void strategy(int number, Instant from, Map<String, Object> other) {
        RuleValues values = new RuleValues(other).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD));
        rules.append(StrategyRuleSet.SET, 1, new RuleVersion<>(number, StrategyRuleSet.SET.read(values), "mei", from));
    }

    private static TierState state(Tier tier) {
        return new TierState(tier, FRIDAY.minusYears(1), 0, FRIDAY, new TierInputs(0, false));
    }

    private List<Request> of(Asking customer) {
        return requests.of(customer.customerId(), 0);
    }

    private void step(Caller caller, Request seen, Step step) throws Refused {
        answering.step(caller, new Asking(1, seen.customerId(), "lily"), seen.id(), seen.version(), step);
    }

    private boolean overtaken(Request seen, Step step) {
        return Refusals.why(() -> step(LILY, seen, step)) == Why.IN_THE_WAY;
    }

    private Why refused(Caller caller, Asking asking, String text, Instant at) {
        return Refusals.why(() -> answering.begin(caller, asking, text, at));
    }

    private List<String> faulty(String text, Instant at) {
        return Refusals.fields(() -> answering.begin(LILY, A, text, at));
    }
}
