package io.attain.activity.completion.web;

import io.attain.activity.completion.Completion;
import io.attain.kernel.Exact;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was due in a week was done.
 *
 * @param week its Monday
 * @param today the asker's day
 * @param actions the key actions of which anything was due or done
 * @param team of each action, all those together whom the asker sees
 * @param count how many people there are
 */
@Json
record CompletionDto(
        String week, String today, List<ActionDto> actions, List<CellDto> team, int count, List<PersonWeekDto> people) {

    /** A key action, called so by itself. */
    @Json
    record ActionDto(String action, String name) {}

    /**
     * Done and due; {@code rate} is done by due, and {@code shown} the same but 1 at most, both null where nothing was due.
     * Of many people, what one did beyond what was due makes up for nobody else in {@code shown}.
     */
    @Json
    record CellDto(BigDecimal done, BigDecimal due, @Nullable BigDecimal rate, @Nullable BigDecimal shown) {

        static CellDto of(Completion completion) {
            return new CellDto(
                    completion.done().told(),
                    completion.due().told(),
                    completion.rate().map(Exact::told).orElse(null),
                    completion.shown().map(Exact::told).orElse(null));
        }
    }

    /** A person with a cell for each action; {@code shown} is the mean of the cells', null where nothing was due. */
    @Json
    record PersonWeekDto(PersonDto person, @Nullable BigDecimal shown, List<CellDto> cells) {}

    /**
     * Why a cell is what it is: its days, whose counts sum to it.
     *
     * @param mine whether it is the asker's own
     * @param nameInText what the action is called inside a sentence
     * @param ofTargets whether it is due by the person's own targets, or else by the project's count a week
     * @param weekly the project's count a week
     * @param days the days of the week
     */
    @Json
    record WhyDto(
            PersonDto person,
            boolean mine,
            String nameInText,
            boolean ofTargets,
            int weekly,
            List<DayDto> days,
            CellDto total) {}

    /** A day; {@code state} is logged, missing, pending, off or leave. */
    @Json
    record DayDto(String date, String state, long done, BigDecimal due) {}
}
