package io.attain.activity.contacts.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who touched an opportunity or a customer, the newest first.
 *
 * @param last the newest touch; null if there is none
 * @param count how many touches there are in all
 */
@Json
record ContactsDto(@Nullable Last last, long count, List<TouchDto> touches) {

    /**
     * The newest touch.
     *
     * @param on the day reported on
     * @param days how many calendar days ago that is for the asker
     */
    @Json
    record Last(@Nullable PersonDto by, String on, long days) {}

    /**
     * One touch.
     *
     * @param issueKey of what was touched: the customer itself or one of its opportunities
     * @param on the day reported on
     * @param enteredAt when the log was last saved
     * @param done what was ticked off with it that day, by its names
     * @param nextStep what was to be done next, or empty
     * @param nextOn by which day; null for no day in particular
     * @param overdue whether that day is over and nothing was logged since
     */
    @Json
    record TouchDto(
            String issueKey,
            String summary,
            @Nullable PersonDto by,
            String on,
            String enteredAt,
            String note,
            List<String> done,
            String nextStep,
            @Nullable String nextOn,
            boolean overdue) {}
}
