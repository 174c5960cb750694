package io.attain.activity.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the people somebody leads.
 *
 * @param today the day it is for the asker
 * @param worked whether the team works on that day
 * @param name what a holiday or make-up day is called; null for any other
 * @param before the working day before it; null if there was none for a year
 * @param unreadDays the other days of which there are logs, handed in or corrected in the last 7 days, that the asker has not read
 */
@Json
record TeamDayDto(
        String date,
        String today,
        boolean worked,
        @Nullable String name,
        @Nullable String before,
        List<UnreadDay> unreadDays,
        List<OneDto> people) {

    /** How many logs of a day the asker has not read. */
    @Json
    record UnreadDay(String date, int count) {}

    /**
     * One person's day.
     *
     * @param state logged, missing, pending, off or leave
     * @param expected whether a log is expected and why: workday, makeUp, half, weekend, holiday, leave, notJoined or left
     * @param enteredAt when the log was last saved; null without one
     * @param enteredBy who saved it last in the person's place, by a file; null if that was the person
     * @param unread whether there is a log that the asker has not read as it is; nobody has to read what only a file brought
     * @param counts with the day's targets, also without a log
     * @param batches what the log says of many customers at once
     * @param reason why the log says nothing else, a code or the writer's words; empty where it does or there is none
     * @param closedAs the state with which the day was closed, if that or its reason is another by now; else null
     * @param closedWhy then the reason, as {@code expected}
     * @param locked whether the person can write the log no more
     */
    @Json
    record OneDto(
            PersonDto person,
            String state,
            String expected,
            @Nullable String enteredAt,
            @Nullable PersonDto enteredBy,
            boolean unread,
            List<LogDto.Count> counts,
            List<LogDto.Line> lines,
            List<LogDto.Batch> batches,
            String demandChanges,
            List<LogDto.Problem> problems,
            String support,
            String reason,
            @Nullable String closedAs,
            @Nullable String closedWhy,
            boolean locked,
            LogDto.@Nullable Reopened reopened) {}

    /** What is to be reopened, as REST takes it; days are written as 2026-11-23. */
    @Json
    record Body(
            @Nullable String projectKey,
            @Nullable String person,
            @Nullable String from,
            @Nullable String to,
            @Nullable String until,
            @Nullable String reason) {}

    /** Logs of a day that were read, as REST takes them. */
    @Json
    record Read(@Nullable String projectKey, @Nullable String date, @Nullable List<OneRead> logs) {}

    /** A log that was read: whose, and when it had been saved, as it was told. */
    @Json
    record OneRead(@Nullable String person, @Nullable String enteredAt) {}
}
