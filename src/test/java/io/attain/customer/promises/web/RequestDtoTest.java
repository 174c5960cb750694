package io.attain.customer.promises.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.ResponseLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asked on a Friday at 8:00, where every hour counts. */
class RequestDtoTest {

    private static final Instant FRIDAY = Instant.parse("2027-03-05T08:00:00Z");
    private static final Instant LATE = FRIDAY.plus(Duration.ofHours(30));
    private static final ResponseClock CLOCK = new ResponseClock(CountedTime.always(), List.of());

    @Test
    void whatHasNoClockTookNoTime() {
        assertThat(answered(0).took()).isNull();
        assertThat(answered(0).state()).isEqualTo("kept");
        assertThat(answered(24).took()).isEqualTo(30 * 60);
    }

    @Test
    void whatIsToldAsCountedEndsWithTheDeadline() {
        assertThat(answered(24).counted()).singleElement().satisfies(each -> assertThat(each.to())
                .isEqualTo("2027-03-06T08:00:00Z"));
    }

    @Test
    void whatIsOverdueSaysBesideThatSomebodyWaits() {
        RequestDto told = told(asked(24).waiting(LATE, CLOCK));

        assertThat(told.state()).isEqualTo("overdue");
        assertThat(told.waiting()).isTrue();
        assertThat(answered(24).waiting()).isFalse();
    }

    private static RequestDto answered(int hours) {
        return told(asked(hours).answered("lily", LATE, CLOCK));
    }

    private static RequestDto told(Request request) {
        return RequestDto.of(request, LATE, person -> null);
    }

    private static Request asked(int hours) {
        return new Request(
                        1,
                        1,
                        7,
                        "A quote",
                        "lily",
                        FRIDAY,
                        new ResponseLimit(hours, false),
                        ZoneOffset.UTC,
                        List.of(),
                        null,
                        null,
                        0)
                .begun(CLOCK);
    }
}
