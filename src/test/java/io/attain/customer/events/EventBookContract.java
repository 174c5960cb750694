package io.attain.customer.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.Together;
import io.attain.customer.events.Guest.Logged;
import io.attain.customer.events.Guest.State;
import io.attain.customer.promises.TouchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Events and their guests, wherever they are kept. */
public interface EventBookContract {

    LocalDate DAY = LocalDate.of(2027, 6, 8);
    Logged LILY = new Logged("lily", DAY);

    /** Where they are kept; of each test one place, in which there were none before. */
    EventBook events();

    private Event planned(String title, LocalDate day, TouchKind kind) {
        return events().add(new Event(0, 1, 0, new Event.Said(title, day, kind, ""), "lily"));
    }

    private Event salon() {
        return planned("Salon", DAY, TouchKind.EVENT);
    }

    private Guest only(Event event) {
        return events().guests(event.id()).get(0);
    }

    @Test
    default void eventsAreToldTheLatestDayFirstWithHowManyCame() {
        Event salon = salon();
        Event dinner = planned("Dinner", DAY.plusDays(1), TouchKind.EXECUTIVE);
        assertThat(events().invite(salon.id(), List.of(7L, 8L, 9L))).isTrue();
        events().mark(
                        salon.id(),
                        List.of(Guest.invited(7).coming(LILY), Guest.invited(8).not(State.ABSENT)));

        assertThat(events().of(1, 10)).containsExactly(dinner, salon);
        assertThat(events().of(1, 1)).containsExactly(dinner);
        assertThat(events().of(2, 10)).isEmpty();
        assertThat(events().find(2, salon.id())).isEmpty();
        assertThat(events().counts(List.of(salon.id(), dinner.id())))
                .isEqualTo(Map.of(salon.id(), Map.of(State.CAME, 1, State.ABSENT, 1, State.INVITED, 1)));
    }

    @Test
    default void whoIsSecondWithAnEventChangesNothing() {
        Event salon = salon();
        Event later = salon.saying(new Event.Said("Salon", DAY.plusDays(7), TouchKind.EVENT, "Shanghai"));

        assertThat(events().change(later)).isTrue();
        assertThat(events().change(salon)).isFalse();
        assertThat(events().remove(salon)).isFalse();

        assertThat(events().find(1, salon.id())).contains(later.seen(2));
    }

    @Test
    default void whoIsInvitedAgainStaysAsItIs() {
        Event salon = salon();
        assertThat(events().invite(salon.id(), List.of(7L))).isTrue();
        events().mark(salon.id(), List.of(Guest.invited(7).coming(LILY)));

        assertThat(events().invite(salon.id(), List.of(7L, 8L))).isTrue();

        assertThat(events().guests(salon.id())).containsExactly(new Guest(7, State.CAME, 2, LILY), Guest.invited(8));
    }

    @Test
    default void ofTwoWhoMarkGuestsOneDoesAndOfTheOtherNothingIsKept() {
        Event salon = salon();
        assertThat(events().invite(salon.id(), List.of(7L, 8L))).isTrue();

        assertThat(events().mark(salon.id(), List.of(Guest.invited(8).not(State.ABSENT))))
                .isTrue();
        assertThat(events().mark(
                                salon.id(),
                                List.of(
                                        Guest.invited(7).coming(LILY),
                                        Guest.invited(8).coming(LILY))))
                .isFalse();
        assertThat(events().drop(salon.id(), List.of(Guest.invited(7), Guest.invited(8))))
                .isFalse();

        assertThat(events().guests(salon.id())).extracting(Guest::state).containsExactly(State.INVITED, State.ABSENT);
    }

    @Test
    default void ofManyWhoMarkAWholeListAtOnceOneDoes() {
        Event salon = salon();
        List<Long> customers =
                LongStream.rangeClosed(1, Event.MOST_GUESTS).boxed().toList();
        assertThat(events().invite(salon.id(), customers)).isTrue();
        AtomicInteger marked = new AtomicInteger();

        IntStream.range(0, 8)
                .parallel()
                .forEach(person -> marked.addAndGet(
                        events().mark(
                                                salon.id(),
                                                customers.stream()
                                                        .map(id -> Guest.invited(id)
                                                                .coming(new Logged("rep" + person, DAY)))
                                                        .toList())
                                ? 1
                                : 0));

        assertThat(marked).hasValue(1);
        assertThat(events().guests(salon.id()).stream().map(Guest::told).distinct())
                .hasSize(1);
    }

    @Test
    default void manyWhoInviteAtOnceInviteNoMoreThanMayBe() throws InterruptedException {
        Event salon = salon();
        int each = Event.MOST_GUESTS / 3;
        AtomicInteger invited = new AtomicInteger();

        List<Throwable> failed = Together.failures(1, person -> {
            List<Long> theirs = LongStream.range(0, each)
                    .mapToObj(number -> person * 1_000L + number)
                    .toList();
            invited.addAndGet(events().invite(salon.id(), theirs) ? each : 0);
        });

        assertThat(failed).isEmpty();
        assertThat(invited).hasValue(3 * each);
        assertThat(events().guests(salon.id())).hasSize(3 * each);
    }

    @Test
    default void toWhatIsGoneNobodyIsInvited() {
        Event salon = salon();
        assertThat(events().remove(salon)).isTrue();

        assertThat(events().invite(salon.id(), List.of(7L))).isFalse();

        assertThat(events().guests(salon.id())).isEmpty();
    }

    @Test
    default void anEventToWhichSomebodyCameStays() {
        Event salon = salon();
        assertThat(events().invite(salon.id(), List.of(7L))).isTrue();
        events().mark(salon.id(), List.of(Guest.invited(7).coming(LILY)));

        assertThat(events().remove(salon)).isFalse();
        assertThat(events().mark(salon.id(), List.of(only(salon).not(State.INVITED))))
                .isTrue();
        assertThat(events().remove(salon)).isTrue();

        assertThat(events().of(1, 10)).isEmpty();
        assertThat(events().guests(salon.id())).isEmpty();
    }

    @Test
    default void aVisitOfAnotherEventOfTheKindIsFound() {
        Event salon = salon();
        Event other = planned("Fair", DAY, TouchKind.EVENT);
        Event dinner = planned("Dinner", DAY, TouchKind.EXECUTIVE);
        for (Event each : List.of(other, dinner)) {
            assertThat(events().invite(each.id(), List.of(7L, 8L))).isTrue();
            events().mark(each.id(), List.of(Guest.invited(7).coming(LILY)));
        }

        assertThat(events().elsewhere(salon.id(), TouchKind.EVENT, List.of(7L, 8L)))
                .isEqualTo(Map.of(7L, Set.of(LILY)));
        assertThat(events().elsewhere(other.id(), TouchKind.EVENT, List.of(7L))).isEmpty();
    }

    @Test
    default void aMovedCustomerStaysAGuestAndADeletedOneIsForgotten() {
        Event salon = salon();
        assertThat(events().invite(salon.id(), List.of(7L, 8L))).isTrue();

        events().move(7, 2);
        events().forget(8);

        assertThat(events().guests(salon.id())).containsExactly(Guest.invited(7));
    }

    @Test
    default void guestsAreToldInTheOrderInWhichTheyWereInvited() {
        Event salon = salon();
        assertThat(events().invite(salon.id(), List.of(9L, 8L))).isTrue();
        assertThat(events().invite(salon.id(), List.of(7L, 9L))).isTrue();
        events().mark(salon.id(), List.of(Guest.invited(8).coming(LILY)));

        assertThat(events().guests(salon.id())).extracting(Guest::customerId).containsExactly(8L, 9L, 7L);
    }

    @Test
    default void ofTwoOfADayTheOneThatWasPlannedLastIsToldFirst() {
        Event salon = salon();
        Event fair = planned("Fair", DAY, TouchKind.EVENT);

        assertThat(events().of(1, 10)).containsExactly(fair, salon);
    }

    @Test
    default void whatIsRemovedLeavesItsIdToNobody() {
        Event salon = salon();
        Event fair = planned("Fair", DAY, TouchKind.EVENT);
        assertThat(events().remove(salon)).isTrue();
        Event dinner = planned("Dinner", DAY, TouchKind.EXECUTIVE);

        assertThat(dinner.id()).isNotIn(salon.id(), fair.id());
        assertThat(events().of(1, 10)).containsExactly(dinner, fair);
        assertThat(events().change(salon)).isFalse();
        assertThat(events().remove(salon)).isFalse();
    }

    @Test
    default void ofNobodyNothingIsAsked() {
        assertThat(events().counts(List.of())).isEmpty();
        assertThat(events().elsewhere(1, TouchKind.EVENT, List.of())).isEmpty();
        assertThat(events().mark(salon().id(), List.of())).isTrue();
        assertThat(events().guests(99)).isEmpty();
    }
}
