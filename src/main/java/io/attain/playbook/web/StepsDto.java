package io.attain.playbook.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for with an opportunity or a customer today.
 *
 * @param customers new or existing
 * @param stage what its stage is called; null for a customer, and where its status belongs to no stage
 * @param listed whether there is a list for it: not where its status belongs to no stage
 * @param today the asker's day
 * @param day the day whose log of the asker's a tick goes to; null where the asker can tick off nothing
 * @param steps in their order
 */
@Json
public record StepsDto(
        String customers,
        @Nullable String stage,
        boolean listed,
        String today,
        @Nullable String day,
        List<Shown> steps) {

    /**
     * One step.
     *
     * @param times how often it is asked for in a whole week or month, or once for all
     * @param state done, due, overdue or idle; null for what is counted over all of another person's
     * @param done how often it was done in the week or month of today
     * @param asked how often it is to be done in it
     * @param until the last working day for it
     * @param missedSince the last working day of what was missed
     * @param ticked whether the asker's log of {@code day} says that it was done
     * @param lastOn when it was done with the issue last
     */
    @Json
    public record Shown(
            String code,
            String name,
            String hint,
            int times,
            String every,
            boolean shared,
            boolean required,
            @Nullable String state,
            int done,
            int asked,
            @Nullable String until,
            @Nullable String missedSince,
            boolean ticked,
            @Nullable String lastOn,
            @Nullable PersonDto lastBy) {}

    /** What is said of a step: whether it was done, on a day of the asker's whose log can be written; today if none is named. */
    @Json
    public record Body(@Nullable Boolean done, @Nullable String day) {}
}
