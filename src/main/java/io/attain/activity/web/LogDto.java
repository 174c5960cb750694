package io.attain.activity.web;

import io.attain.activity.DailyLog;
import io.attain.activity.Reopening;
import io.attain.kernel.People;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log of one day as REST gives it.
 *
 * @param status new, draft, submitted, locked, or off for a day that the asker does not work
 * @param editable whether the asker can still write it
 * @param unfinished the latest earlier day whose log can still be handed in and is not; null if there is none
 * @param reopened what lets a log that was locked be written; null if nothing does
 * @param enteredBy who saved it last in the asker's place, by a file; null if that was the asker
 * @param version how often it was saved: whoever writes it sends this back
 * @param free why no log is expected; null if one is, and to who has just saved it
 * @param batches what it says of many customers at once; empty to who has just saved it
 * @param week the days from Monday to Sunday around it; empty to who has just saved it
 * @param reason why it says nothing else: training, meeting, travel, paperwork, or the writer's own words; empty where it does
 * @param before in short what the log before it says; null to who has just saved it, or if none was expected for two weeks
 */
@Json
record LogDto(
        String date,
        String status,
        List<Count> counts,
        List<Line> lines,
        String demandChanges,
        List<Problem> problems,
        String support,
        String reason,
        boolean editable,
        @Nullable String unfinished,
        @Nullable Reopened reopened,
        @Nullable PersonDto enteredBy,
        int version,
        @Nullable Free free,
        List<Batch> batches,
        List<Day> week,
        @Nullable Before before) {

    /**
     * A day of the asker's.
     *
     * @param state logged, draft, missing, pending, off or leave
     */
    @Json
    record Day(String date, String state) {}

    /**
     * What the log of an earlier day says.
     *
     * @param state as of a {@link Day}
     * @param counts what was done at all
     * @param about the customers, or whatever else its lines are about, each once, by what they are called
     */
    @Json
    record Before(String date, String state, List<Count> counts, List<String> about) {}

    /**
     * How often an action was done.
     *
     * @param target the day's; null if there is none
     * @param ticked how much of it was ticked off with an issue
     */
    @Json
    record Count(@Nullable String action, @Nullable String name, int count, @Nullable Long target, int ticked) {}

    /**
     * A line about an issue.
     *
     * @param summary of a deleted issue what it was called; empty if the reader may not see the issue
     * @param customer the customer of an opportunity, null for what is none
     * @param stage what the opportunity's stage is called now, null for what is none
     * @param nextStep what is to be done next with it, or empty
     * @param nextOn by which day; null for no day in particular
     * @param done what was ticked off with it, by its names
     * @param asked whether the customer asked for something
     */
    @Json
    record Line(
            @Nullable String issueKey,
            @Nullable String summary,
            @Nullable String customer,
            @Nullable String stage,
            @Nullable String note,
            String nextStep,
            @Nullable String nextOn,
            List<String> done,
            boolean asked) {

        /** One whose issue is not told, but for what it was called. */
        static Line unknown(DailyLog.Line line, String name) {
            return of(line, line.subject().key(), name, null, null, List.of(), false);
        }

        static Line of(
                DailyLog.Line line,
                String key,
                String summary,
                @Nullable String customer,
                @Nullable String stage,
                List<String> done,
                boolean asked) {
            LocalDate on = line.next().on();
            return new Line(
                    key,
                    summary,
                    customer,
                    stage,
                    line.note(),
                    line.next().text(),
                    on == null ? null : on.toString(),
                    done,
                    asked);
        }
    }

    /**
     * Why no log is expected of the asker on a day.
     *
     * @param why weekend, holiday, leave, notJoined, left, or keepsNone of who is no sales rep and may write one all the same
     * @param name what a holiday is called; null for none
     * @param says the same as a sentence
     */
    @Json
    record Free(String why, @Nullable String name, String says) {}

    /**
     * What is said of many customers at once.
     *
     * @param what what was done with each is called
     * @param customers how many it tells of
     */
    @Json
    record Batch(String what, String note, int customers) {}

    /** Who reopened a log, until the end of which day it can be written, and why. */
    @Json
    record Reopened(PersonDto by, String until, String reason) {

        static Reopened of(Reopening reopening, People people) {
            return new Reopened(
                    PersonDto.of(people.of(reopening.by())), reopening.until().toString(), reopening.reason());
        }
    }

    /** A problem, with the tag by which it is counted. */
    @Json
    record Problem(@Nullable String tag, @Nullable String note) {}

    /** A log as REST takes it; missing parts are empty. Without a version it is written over whatever is there. */
    @Json
    record Body(
            @Nullable String projectKey,
            boolean submit,
            @Nullable List<BodyCount> counts,
            @Nullable List<BodyLine> lines,
            @Nullable String demandChanges,
            @Nullable List<Problem> problems,
            @Nullable String support,
            @Nullable String reason,
            @Nullable WholeNumber version) {}

    /** A line in a {@link Body}; what it names beside is told and not asked for. Without a word whether the customer asked that stays. */
    @Json
    record BodyLine(
            @Nullable String issueKey,
            @Nullable String note,
            @Nullable String nextStep,
            @Nullable String nextOn,
            @Nullable String summary,
            @Nullable String customer,
            @Nullable String stage,
            @Nullable List<String> done,
            @Nullable Boolean asked) {}

    /** How often an action was done, in a {@link Body}; what it names beside is told and not asked for. */
    @Json
    record BodyCount(
            @Nullable String action,
            @Nullable WholeNumber count,
            @Nullable WholeNumber target,
            @Nullable WholeNumber ticked) {}
}
