package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What customers asked for, wherever it is kept. */
public interface RequestsContract {

    Instant FRIDAY = Instant.parse("2027-03-05T08:00:00Z");
    ResponseClock CLOCK = new ResponseClock(CountedTime.always(), List.of());

    /** Where it is kept; of each test one place, in which there was nothing before. */
    Requests requests();

    @Test
    default void aRequestIsKeptWholeAndOnceForWhereItCameFrom() {
        Requests requests = requests();
        Request request = request(7, 24);

        assertThat(requests.add("issue/9", request)).isTrue();
        assertThat(requests.add("issue/9", request(8, 24))).isFalse();

        Request kept = requests.ofKey("issue/9").orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(request);
        assertThat(requests.find(kept.id())).contains(kept);
    }

    @Test
    default void whatCameFromSomewhereIsFoundByWhoseItIsUntilItIsAnswered() {
        Requests requests = requests();
        requests.add("comment/9/1", request(7, 24));
        requests.add("comment/91/1", request(7, 24));
        requests.add("comment/9/2", request(8, 24));
        Request first = requests.ofKey("comment/9/1").orElseThrow();

        assertThat(requests.open(7, "comment/9/")).containsOnlyKeys("comment/9/1");
        assertThat(requests.begun(first.startedBy(), "comment/9/")).containsOnlyKeys("comment/9/1", "comment/9/2");

        requests.change(first.answered("zhou", FRIDAY.plusSeconds(60), CLOCK));
        assertThat(requests.open(7, "comment/9/")).isEmpty();
    }

    @Test
    default void whatIsFoundByWhereItCameFromIsNoPattern() {
        Requests requests = requests();
        requests.add("log/1/shop\\ann_b/2026-11-30/9", request(7, 24));
        requests.add("log/1/shop\\annxb/2026-11-30/9", request(7, 24));

        assertThat(requests.begun("lily", "log/1/shop\\ann_b/2026-11-30/"))
                .containsOnlyKeys("log/1/shop\\ann_b/2026-11-30/9");
    }

    @Test
    default void whatIsOverdueIsFoundUntilItIsAnsweredOrWaits() {
        Requests requests = requests();
        requests.add("said/1", request(7, 24));
        requests.add("said/2", request(8, 0));
        Instant late = FRIDAY.plus(Duration.ofHours(25));

        assertThat(requests.overdue(List.of(1L), FRIDAY.plus(Duration.ofHours(24))))
                .isEmpty();
        assertThat(requests.overdue(List.of(1L), late)).containsExactly(7L);
        assertThat(requests.overdue(List.of(2L), late)).isEmpty();

        Request kept = requests.ofKey("said/1").orElseThrow();
        requests.change(kept.waiting(FRIDAY.plusSeconds(60), CLOCK));
        assertThat(requests.overdue(List.of(1L), late)).isEmpty();

        requests.add("said/3", request(9, 24));
        requests.change(requests.ofKey("said/3").orElseThrow().waiting(late, CLOCK));
        assertThat(requests.overdue(List.of(1L), late)).as("it waits too late").containsExactly(9L);
    }

    @Test
    default void openOnesComeFirstAndOfTheAnsweredTheLastOnes() {
        Requests requests = requests();
        for (int number = 1; number <= 4; number++) {
            requests.add("said/" + number, request(7, number));
        }
        for (int number = 1; number <= 3; number++) {
            requests.change(requests.ofKey("said/" + number).orElseThrow().answered("lily", FRIDAY, CLOCK));
        }

        assertThat(requests.of(7, 2)).extracting(each -> each.limit().hours()).containsExactly(4, 3, 2);
        assertThat(requests.open(1)).extracting(each -> each.limit().hours()).containsExactly(4);
        assertThat(requests.open(2)).isEmpty();
        requests.move(7, 2);
        assertThat(requests.of(7, 0)).extracting(Request::projectId).containsExactly(2L);
        requests.forget(7);
        assertThat(requests.of(7, 9)).isEmpty();
    }

    /** The first of four is answered last: whoever answered it sees what became of it. */
    @Test
    default void whatWasAnsweredLastIsToldFirst() {
        Requests requests = requests();
        List<Integer> order = List.of(2, 3, 4, 1);
        for (int number = 1; number <= 4; number++) {
            requests.add("said/" + number, request(7, number));
        }
        for (int turn = 0; turn < order.size(); turn++) {
            Request open = requests.ofKey("said/" + order.get(turn)).orElseThrow();
            requests.change(open.answered("lily", FRIDAY.plusSeconds(60L * turn), CLOCK));
        }

        assertThat(requests.of(7, 3)).extracting(each -> each.limit().hours()).containsExactly(1, 4, 3);
    }

    /** Somebody notes today what a customer asked for yesterday. */
    @Test
    default void whatWasAskedEarliestIsToldFirstWheneverItWasNoted() {
        Requests requests = requests();
        requests.add("said/1", request(7, 24));
        requests.add("said/2", asked(7, 48, FRIDAY.minusSeconds(86_400)));

        assertThat(requests.of(7, 0)).extracting(each -> each.limit().hours()).containsExactly(48, 24);
    }

    @Test
    default void whatItCameFromTakesItAlong() {
        Requests requests = requests();
        requests.add("issue/9", request(7, 24));
        requests.add("issue/10", request(7, 24));

        requests.forget("issue/9");

        assertThat(requests.ofKey("issue/9")).isEmpty();
        assertThat(requests.of(7, 0)).hasSize(1);
    }

    @Test
    default void whatItCameFromIsAnothersAndItsRequestsWithIt() {
        Requests requests = requests();
        for (String key : List.of("comment/12/1", "comment/12/2", "comment/121/1", "issue/12", "issue/13")) {
            assertThat(requests.add(key, request(7, 8))).isTrue();
        }

        requests.pass(List.of("issue/12"), "comment/12/", 2, 9);

        assertThat(requests.open(9, "")).containsOnlyKeys("comment/12/1", "comment/12/2", "issue/12");
        assertThat(requests.open(7, "")).containsOnlyKeys("comment/121/1", "issue/13");
        assertThat(requests.ofKey("issue/12")).map(Request::projectId).contains(2L);
    }

    @Test
    default void ofVeryManyOpenOnesTheLastAreTold() {
        Requests requests = requests();
        for (int number = 1; number <= Requests.MOST_OPEN + 2; number++) {
            requests.add("issue/" + number, request(7, number));
        }

        assertThat(requests.of(7, 3))
                .hasSize(Requests.MOST_OPEN)
                .extracting(each -> each.limit().hours())
                .isSorted()
                .startsWith(3);
    }

    @Test
    default void whatCameFromOnePlaceIsForgottenTogether() {
        requests().add("issue/9", request(7, 24));
        requests().add("issue/9/1", request(7, 24));
        requests().add("issue/9/2", request(7, 24));
        requests().add("issue/90/1", request(7, 24));

        requests().forgetFrom("issue/9/");

        assertThat(requests().open(7, "issue/")).containsOnlyKeys("issue/9", "issue/90/1");
    }

    @Test
    default void whatIsForgottenLeavesItsIdToNobody() {
        Requests requests = requests();
        requests.add("said/1", request(7, 24));
        requests.add("said/2", request(8, 24));
        long second = requests.ofKey("said/2").orElseThrow().id();
        requests.forget("said/1");

        requests.add("said/3", request(9, 24));

        assertThat(requests.ofKey("said/3").orElseThrow().id()).isNotEqualTo(second);
        assertThat(requests.find(second)).map(Request::customerId).contains(8L);
    }

    @Test
    default void whoNeverAnsweredIsFoundWhetherAnAnswerWasPromisedOrNot() {
        Requests requests = requests();
        requests.add("said/1", request(7, 24));
        requests.add("said/2", request(8, 0));
        requests.add("said/3", request(9, 24));
        requests.change(requests.ofKey("said/3").orElseThrow().answered("lily", FRIDAY, CLOCK));

        assertThat(requests.unanswered(List.of(7L, 8L, 9L, 10L))).containsExactlyInAnyOrder(7L, 8L);
        assertThat(requests.unanswered(List.of())).isEmpty();
        assertThat(requests.open(1)).extracting(Request::customerId).containsExactly(7L);
    }

    @Test
    default void whoSawAnOlderVersionChangesNothing() {
        Requests requests = requests();
        requests.add("said/1", request(7, 24));
        Request seen = requests.ofKey("said/1").orElseThrow();
        assertThat(requests.change(seen.waiting(FRIDAY.plusSeconds(60), CLOCK))).isTrue();

        assertThat(requests.change(seen.answered("lily", FRIDAY.plusSeconds(90), CLOCK)))
                .isFalse();

        assertThat(requests.find(seen.id())).map(Request::answer).isEmpty();
        assertThat(requests.find(seen.id() + 100)).isEmpty();
    }

    /** A request of a customer as it is before it is kept, with so many hours promised. */
    static Request request(long customer, int hours) {
        return asked(customer, hours, FRIDAY);
    }

    private static Request asked(long customer, int hours, Instant at) {
        return new Request(
                        0,
                        1,
                        customer,
                        "A quote for 3 lines",
                        "lily",
                        at,
                        new ResponseLimit(hours, false),
                        ZoneId.of("Asia/Shanghai"),
                        List.of(),
                        null,
                        null,
                        0)
                .begun(CLOCK);
    }
}
