package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.calendar.clock.Stretch;
import io.attain.calendar.clock.WorkingHours;
import io.attain.customer.promises.Request.State;
import io.attain.kernel.DayHours;
import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked on Friday at 15:00 or 16:00 in Shanghai, where people work from 9 to 17 unless something else is said. */
class RequestTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant FRIDAY = at("2027-03-05T15:00");
    private static final ResponseClock WORKING = working(WorkingCalendar.MONDAY_TO_FRIDAY);
    private static final ResponseClock CLOCK = new ResponseClock(CountedTime.always(), List.of());

    @Test
    void clockHoursRunOverTheWeekend() {
        Request request = request(24, false).begun(CLOCK);

        assertThat(request.dueAt()).isEqualTo(at("2027-03-06T15:00"));
        assertThat(request.at(at("2027-03-06T02:59"))).isEqualTo(State.RUNNING);
        assertThat(request.at(at("2027-03-06T03:00"))).isEqualTo(State.HALF);
        assertThat(request.at(at("2027-03-06T15:00"))).isEqualTo(State.HALF);
        assertThat(request.at(at("2027-03-06T15:01"))).isEqualTo(State.OVERDUE);
    }

    @Test
    void workingHoursStandStillOverTheWeekend() {
        Request request = request(8, true).begun(WORKING);

        assertThat(request.dueAt()).isEqualTo(at("2027-03-08T15:00"));
        assertThat(request.elapsed(at("2027-03-07T12:00"))).hasHours(2);
        assertThat(request.at(at("2027-03-07T12:00"))).isEqualTo(State.RUNNING);
    }

    @Test
    void waitingForTheCustomerKeepsWhatWasLeft() {
        Request waiting = request(8, true).begun(WORKING).waiting(at("2027-03-05T16:00"), WORKING);
        assertThat(waiting.at(at("2027-03-20T16:00"))).isEqualTo(State.WAITING);
        assertThat(waiting.dueAt()).isNull();

        Request request = waiting.goingOn(at("2027-03-08T10:00"), WORKING);

        assertThat(request.dueAt()).isEqualTo(at("2027-03-08T17:00"));
        assertThat(request.at(at("2027-03-08T12:00"))).isEqualTo(State.RUNNING);
    }

    /** A night shift in Berlin: one of its hours is skipped, or there twice, while somebody waits for the customer. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T22:00:00Z, 2027-03-28T00:00:00Z, 2027-03-28T01:30:00Z, 2027-03-28T21:30:00Z",
        "2027-10-30T21:00:00Z, 2027-10-31T00:30:00Z, 2027-10-31T01:30:00Z, 2027-10-31T04:00:00Z",
    })
    void waitingWhileClocksChangeKeepsWhatWasLeft(Instant asked, Instant waits, Instant goesOn, Instant due) {
        ResponseClock nights = new ResponseClock(
                new WorkingHours(
                        DayHours.of("22:00-06:00").orElseThrow(),
                        new WorkingCalendar(Set.of(DayOfWeek.values()), Set.of(), Set.of()),
                        ZoneId.of("Europe/Berlin")),
                List.of());

        assertThat(request(asked, 6, true)
                        .begun(nights)
                        .waiting(waits, nights)
                        .goingOn(goesOn, nights)
                        .dueAt())
                .isEqualTo(due);
    }

    @Test
    void anAnswerFreezesWhatItTook() {
        Request request = request(8, true).begun(WORKING);

        Request kept = request.answered("lily", at("2027-03-08T10:00"), WORKING);
        assertThat(kept.at(at("2027-04-01T00:00"))).isEqualTo(State.KEPT);
        assertThat(kept.answer().elapsed()).hasHours(3);

        Request broken = request.answered("lily", at("2027-03-09T10:00"), WORKING);
        assertThat(broken.at(at("2027-04-01T00:00"))).isEqualTo(State.BROKEN);
        assertThat(broken.answer().elapsed()).hasHours(11);
    }

    @Test
    void whatIsBrokenStaysSoWhoeverWaitsForTheCustomer() {
        Instant late = at("2027-03-07T01:00");
        Request waiting = request(24, false).begun(CLOCK).waiting(late, CLOCK);

        assertThat(waiting.at(late)).isEqualTo(State.OVERDUE);
        assertThat(waiting.dueAt()).as("it is still found").isEqualTo(at("2027-03-06T15:00"));
        Request answered = waiting.answered("lily", at("2027-03-09T00:00"), CLOCK);
        assertThat(answered.at(at("2027-04-01T00:00"))).isEqualTo(State.BROKEN);
        assertThat(answered.answer().elapsed()).hasHours(34);
    }

    @Test
    void whatIsOverTheLimitCountsNoHourOfWaiting() {
        Request request = request(24, false)
                .begun(CLOCK)
                .waiting(at("2027-03-07T01:00"), CLOCK)
                .goingOn(at("2027-03-09T00:00"), CLOCK);

        assertThat(request.at(at("2027-03-09T00:00"))).isEqualTo(State.OVERDUE);
        assertThat(request.answered("lily", at("2027-03-09T02:00"), CLOCK)
                        .answer()
                        .elapsed())
                .hasHours(36);
        assertThat(request.waiting(at("2027-03-09T02:00"), CLOCK)
                        .answered("lily", at("2027-03-10T00:00"), CLOCK)
                        .answer()
                        .elapsed())
                .hasHours(36);
    }

    @Test
    void anAnswerAfterHoursIsLateThoughNoneOfThemCounts() {
        Request request = request(1, true).begun(WORKING);
        Instant evening = at("2027-03-05T20:00");

        assertThat(request.at(evening)).isEqualTo(State.OVERDUE);
        assertThat(request.answered("lily", evening, WORKING).at(evening)).isEqualTo(State.BROKEN);
        assertThat(request.waiting(evening, WORKING)
                        .answered("lily", at("2027-03-06T20:00"), WORKING)
                        .at(at("2027-03-07T20:00")))
                .isEqualTo(State.BROKEN);
    }

    @Test
    void aLaterChangeOfTheCalendarRewritesNothing() {
        Request request = request(8, true).begun(WORKING);
        ResponseClock mondayOff =
                working(new WorkingCalendar(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), Set.of(), Set.of()));

        assertThat(request.answered("lily", at("2027-03-08T14:00"), mondayOff)
                        .answer()
                        .elapsed())
                .hasHours(7);
        assertThat(request.waiting(at("2027-03-08T14:00"), WORKING)
                        .goingOn(at("2027-03-08T14:30"), mondayOff)
                        .dueAt())
                .as("what is to come goes by the calendar of then")
                .isEqualTo(at("2027-03-09T10:00"));
    }

    @Test
    void whatIsNotPromisedHasNoClock() {
        Request request = request(0, true).begun(WORKING);

        assertThat(request.dueAt()).isNull();
        assertThat(request.at(at("2027-04-01T00:00"))).isEqualTo(State.OPEN);
        assertThat(request.answered("lily", at("2027-04-01T00:00"), WORKING).at(at("2027-04-02T00:00")))
                .isEqualTo(State.KEPT);
    }

    @Property(tries = 300)
    void waitingAgainAndAgainIsCountedAsPauses(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 2_000) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 40) int hours) {
        Request request = request(hours, true).begun(WORKING);
        List<Stretch> pauses = new ArrayList<>();
        Instant now = FRIDAY;
        for (int gap : gaps) {
            Instant from = now.plus(Duration.ofMinutes(gap));
            now = from.plus(Duration.ofMinutes(gap * 3L));
            pauses.add(new Stretch(from, now));
            request = request.waiting(from, WORKING).goingOn(now, WORKING);
        }
        ResponseClock paused = new ResponseClock(WORKING.time(), pauses);
        assertThat(request.dueAt())
                .isEqualTo(
                        paused.deadline(FRIDAY, Duration.ofHours(hours)).due().orElseThrow());
        Instant later = now.plus(Duration.ofDays(9));
        assertThat(request.answered("lily", later, paused).answer().elapsed()).isEqualTo(paused.elapsed(FRIDAY, later));
    }

    private static Request request(int hours, boolean working) {
        return request(FRIDAY, hours, working);
    }

    private static Request request(Instant asked, int hours, boolean working) {
        return new Request(
                0,
                1,
                7,
                "A quote",
                "lily",
                asked,
                new ResponseLimit(hours, working),
                SHANGHAI,
                List.of(),
                null,
                null,
                0);
    }

    private static ResponseClock working(WorkingCalendar days) {
        return new ResponseClock(new WorkingHours(DayHours.of("09:00-17:00").orElseThrow(), days, SHANGHAI), List.of());
    }

    private static Instant at(String shown) {
        return LocalDateTime.parse(shown).atZone(SHANGHAI).toInstant();
    }
}
