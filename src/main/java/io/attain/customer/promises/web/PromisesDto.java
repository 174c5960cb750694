package io.attain.customer.promises.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is promised by its tier; days as ISO dates.
 *
 * @param tier null of a customer that has none yet, who is promised nothing
 * @param today the asker's day
 * @param day the day whose log of the asker's a press goes to; null where the asker can log nothing
 * @param now the moment it is told
 * @param mayAnswer whether the asker may say that the customer asked, and what came of it
 * @param requests those without an answer, the earliest first, then the last that were answered
 * @param touches the earliest first
 */
@Json
record PromisesDto(
        @Nullable String tier,
        String today,
        @Nullable String day,
        String now,
        boolean mayAnswer,
        List<RequestDto> requests,
        List<Touch> touches) {

    /**
     * A touch that is promised again and again.
     *
     * @param months from one to the next
     * @param due the last day on which the promise is kept
     * @param listed the working day to do it by
     * @param state overdue, due or coming
     * @param logged whether the asker's log of {@code day} says it
     */
    @Json
    record Touch(
            String kind,
            String name,
            int months,
            @Nullable String lastOn,
            @Nullable PersonDto lastBy,
            String due,
            String listed,
            String state,
            boolean logged) {}

    /** Whether the customer was touched, on a day of the asker's whose log can be written; today if none is named. */
    @Json
    record Body(boolean done, @Nullable String day) {}
}
