package io.attain.customer.promises.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is promised by its tier; days as ISO dates.
 *
 * @param owner null of a customer of nobody who is active, whose promises nobody keeps
 * @param away whether the owner is on leave
 * @param standIn who acts for an owner who is on leave; null for nobody
 * @param today the asker's day
 * @param day the day whose log of the asker's a press goes to; null where the asker can log nothing
 * @param now the moment it is told
 * @param mayAnswer whether the asker may say that the customer asked, and what came of it
 * @param requests those without an answer, the earliest first, then the last that were answered
 * @param touches the earliest first
 * @param planWords where the customer has no plan of its own and should: what a sub-task or an attachment is called that is one
 * @param withoutSenior whether its owner is none of those whom the strategy names
 */
@Json
public record PromisesDto(
        String tier,
        @Nullable PersonDto owner,
        boolean away,
        @Nullable PersonDto standIn,
        String today,
        @Nullable String day,
        String now,
        boolean mayAnswer,
        List<RequestDto> requests,
        List<Touch> touches,
        @Nullable String planWords,
        boolean withoutSenior) {

    /**
     * A touch that is promised again and again.
     *
     * @param keeper who has to do it today; null for nobody
     * @param months from one to the next
     * @param due the last day on which the promise is kept
     * @param listed the working day to do it by
     * @param state overdue, due or coming
     * @param logged whether the asker's log of {@code day} says it
     * @param mayLog whether the asker may say that it was done
     */
    @Json
    public record Touch(
            String kind,
            String name,
            @Nullable PersonDto keeper,
            int months,
            @Nullable String lastOn,
            @Nullable PersonDto lastBy,
            String due,
            String listed,
            String state,
            boolean logged,
            boolean mayLog) {}

    /** What a customer, by its key and name, waits for. */
    @Json
    public record Waits(String key, String name, RequestDto request) {}

    /** Whether the customer was touched, on a day of the asker's whose log can be written; today if none is named. */
    @Json
    record Body(@Nullable Boolean done, @Nullable String day) {}
}
