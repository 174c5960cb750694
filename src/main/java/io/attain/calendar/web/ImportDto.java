package io.attain.calendar.web;

import io.attain.calendar.HolidayImport;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import of holidays did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param days how many days are new
 * @param mostlyFreed the years of which it frees more than a fifth of the working days, which must be meant
 * @param events every event in the order of the file
 */
@Json
record ImportDto(boolean dryRun, int days, List<Integer> mostlyFreed, List<Event> events) {

    /** Of an event that takes place every day nobody reads all: a short file would have a very long answer. */
    private static final int MOST_TOLD = 12;

    /**
     * One event.
     *
     * @param summary what the file calls it
     * @param kind holiday or makeUp; null if the file does not say
     * @param when its days, one stretch for each time it takes place, of the first of them
     * @param times how often it takes place
     * @param state taken, present or skipped
     * @param days what is new of it
     * @param former those of them that were of the other kind
     * @param reason why it is not taken, or not wholly; null if there is nothing to say
     */
    @Json
    record Event(
            String summary,
            @Nullable String kind,
            List<Stretch> when,
            int times,
            String state,
            List<String> days,
            List<String> former,
            @Nullable String reason) {}

    /** Days; {@code end} is the first day after them. */
    @Json
    record Stretch(String start, String end) {}

    static ImportDto of(HolidayImport made, boolean dryRun, List<Integer> mostlyFreed, Asker asker) {
        return new ImportDto(
                dryRun,
                made.days().size(),
                mostlyFreed,
                made.outcomes().stream().map(outcome -> event(outcome, asker)).toList());
    }

    private static Event event(HolidayImport.Outcome outcome, Asker asker) {
        SpecialDay.Kind kind = outcome.kind();
        HolidayImport.Reason reason = outcome.reason();
        return new Event(
                outcome.event().summary(),
                kind == null ? null : kind.code(),
                outcome.event().when().stream()
                        .limit(MOST_TOLD)
                        .map(ImportDto::stretch)
                        .toList(),
                outcome.event().when().size(),
                outcome.state().code(),
                days(outcome.days()),
                days(outcome.former()),
                reason == null ? null : asker.say(reason.messageKey()));
    }

    private static List<String> days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static Stretch stretch(Period period) {
        return new Stretch(period.start().toString(), period.end().toString());
    }
}
