package io.attain.customer.tail.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a project's customers; days as ISO dates.
 *
 * @param today the asker's day
 * @param left how many there are from the first of these on
 * @param jql finds all of them in Jira; null where none can be found
 * @param openStatuses the ids of the statuses in which an opportunity is open
 * @param regions what customers can be asked for by
 * @param types the same
 * @param rows customers that live as rows; they come behind all that are issues
 * @param me the user key of the asker
 * @param maySell whether the asker may add rows, and change these
 * @param leads whether the asker leads sales here
 * @param next after what the others come; null if these are the last
 */
@Json
record CustomerListDto(
        String today,
        int left,
        @Nullable String jql,
        List<String> openStatuses,
        List<Choice> regions,
        List<Choice> types,
        List<Listed> customers,
        List<TailDto> rows,
        String me,
        boolean maySell,
        boolean leads,
        @Nullable String next) {

    /** An option: our word for it, and what it is called now. */
    @Json
    record Choice(String word, String name) {}

    /**
     * A customer.
     *
     * @param tier null of one that was never evaluated, as is {@code since}
     * @param since when it came to the tier
     * @param owner null of nobody's
     * @param lastTouch when a handed-in log tells of it or of an opportunity of its last; null if none does
     * @param due what it is promised next; null if nothing is
     * @param step what logs say is to be done next with it or an open opportunity of its; null if nothing is
     * @param deals how many open opportunities it has that the asker may see
     */
    @Json
    record Listed(
            String key,
            String name,
            @Nullable String tier,
            @Nullable String since,
            @Nullable PersonDto owner,
            @Nullable String lastTouch,
            @Nullable Due due,
            @Nullable Step step,
            long deals) {}

    /**
     * A next step.
     *
     * @param key the issue that it is to be done with: the customer, or an opportunity of its
     * @param overdue whether its day is over
     */
    @Json
    record Step(String key, String text, String on, boolean overdue) {}

    /**
     * A touch that is promised.
     *
     * @param due the last day on which the promise is kept
     * @param listed the working day to do it by
     * @param state overdue, due or coming
     */
    @Json
    record Due(String kind, String name, String due, String listed, String state) {}
}
