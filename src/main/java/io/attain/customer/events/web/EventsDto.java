package io.attain.customer.events.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's events; days as ISO dates.
 *
 * @param today the asker's day
 * @param maySell whether the asker may plan one
 * @param kinds which touches there are
 * @param events the latest day first
 * @param most how many of them are told at most
 */
@Json
record EventsDto(String today, boolean maySell, List<Kind> kinds, List<Listed> events, int most) {

    /** A kind of touch, and what it is called. */
    @Json
    record Kind(String code, String name) {}

    /**
     * An event.
     *
     * @param invited how many are invited in all
     * @param came how many of them came
     * @param absent how many of them did not
     */
    @Json
    record Listed(long id, String title, String day, Kind kind, String place, int invited, int came, int absent) {}

    /** What is said of one; {@code seen} is its version, where it was planned before. */
    @Json
    record Planned(
            @Nullable String title,
            @Nullable String day,
            @Nullable String kind,
            @Nullable String place,
            @Nullable WholeNumber seen) {}

    /** Who is invited, by the keys of their issues. */
    @Json
    record Invited(@Nullable List<String> customers) {}

    /** How guests are now: invited, came or absent; removed who is invited no more. */
    @Json
    record Marked(@Nullable String to, @Nullable List<Seen> guests) {}

    /** A guest with the version that was seen. */
    @Json
    record Seen(@Nullable String key, @Nullable WholeNumber seen) {}

    /**
     * One event, and who is invited.
     *
     * @param seen its version
     * @param by who planned it
     * @param mayKeep whether the asker may say it anew
     * @param maySell whether the asker may invite, and say who came
     * @param mostGuests how many may be invited
     * @param until the last day of what followed
     * @param hidden how many are invited that the asker may not see
     */
    @Json
    record One(
            long id,
            int seen,
            String title,
            String day,
            Kind kind,
            String place,
            @Nullable PersonDto by,
            boolean mayKeep,
            boolean maySell,
            String today,
            int mostGuests,
            String until,
            List<Kind> kinds,
            List<Guested> guests,
            int hidden) {}

    /**
     * A guest that the asker sees.
     *
     * @param seen its version
     * @param logged whose log tells that it came; null unless it came
     * @param mayMark whether the asker may say otherwise
     * @param made its deals that were made after the event
     * @param movedOn its deals that came further after the event
     * @param steps how many next steps were logged after the event
     * @param next the last of them; null of none
     */
    @Json
    record Guested(
            String key,
            String name,
            @Nullable PersonDto owner,
            String state,
            int seen,
            @Nullable PersonDto logged,
            @Nullable String loggedOn,
            boolean mayMark,
            List<Deal> made,
            List<Deal> movedOn,
            int steps,
            @Nullable Next next) {}

    /** A deal. */
    @Json
    record Deal(String key, String name) {}

    /** What is to be done next, and by when; null for no day in particular. */
    @Json
    record Next(String text, @Nullable String on) {}
}
