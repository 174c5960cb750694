package io.attain.calendar.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's calendar as REST gives it: the weekdays of all times, the rest of one year.
 *
 * @param year the year
 * @param today the day it is for the asker
 * @param weekdays which weekdays are worked from when on, the first ones first
 * @param days the year's holidays and make-up days, earliest first
 * @param leave the leave that touches the year: everybody's for who manages the project, else the asker's own
 * @param closing null if no month is closed
 * @param mayManage whether the asker may change the project's calendar and anybody's leave
 * @param mayTakeLeave whether the asker may change their own leave
 */
@Json
record CalendarDto(
        int year,
        String today,
        List<Weekdays> weekdays,
        List<Day> days,
        List<Leave> leave,
        @Nullable Closing closing,
        boolean mayManage,
        boolean mayTakeLeave) {

    /** Weekdays by number, 1 for Monday; {@code from} is null if they have always held. */
    @Json
    record Weekdays(@Nullable String from, List<Integer> days) {}

    /** A holiday or make-up day; the kind is {@code holiday} or {@code makeUp}. */
    @Json
    record Day(String date, String kind, String name) {}

    /** A stretch of leave; {@code end} is the first day back, the part {@code whole}, {@code morning} or {@code afternoon}. */
    @Json
    record Leave(PersonDto person, String start, String end, String part) {}

    /** Up to which month the calendar is closed, by whom and when. */
    @Json
    record Closing(String through, PersonDto by, String at) {}

    /** Weekdays as REST takes them. */
    @Json
    record WeekdaysBody(@Nullable String from, @Nullable List<WholeNumber> days) {}

    /** Special days as REST takes them. */
    @Json
    record DaysBody(@Nullable List<Span> days) {}

    /** Days of one kind and name; without an {@code end}, one day. */
    @Json
    record Span(@Nullable String start, @Nullable String end, @Nullable String kind, @Nullable String name) {}

    /** Leave as REST takes it; without a person, the asker's own; without an end, one day; without a part, whole days. */
    @Json
    record LeaveBody(@Nullable String person, @Nullable String start, @Nullable String end, @Nullable String part) {}

    /** A closing as REST takes it: the last month to be closed. */
    @Json
    record ClosingBody(@Nullable String through) {}
}
