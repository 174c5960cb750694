package io.attain.activity.day.web;

import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a day's records say that the asker did, whether the log says it or not.
 *
 * @param noted what the asker worked on, the surest first; nothing if the day's log cannot be written
 * @param others what else of the asker's own changed
 * @param notes what the asker noted
 */
@Json
record DayDto(String date, List<Line> noted, List<Line> others, Notes notes) {

    /**
     * A customer or an opportunity.
     *
     * @param id Jira's id
     * @param customer the customer of an opportunity, null for what is none
     * @param stage what the opportunity's stage is called now, null for what is none
     * @param why won, moved, made or changed; null for what others may have changed
     * @param counts the codes of the key actions that speak from it, each once, and were not ticked off
     */
    @Json
    record Line(
            long id,
            String issueKey,
            String summary,
            @Nullable String customer,
            @Nullable String stage,
            @Nullable String why,
            List<String> counts) {}

    /**
     * What the asker noted.
     *
     * @param meetings what is planned besides
     * @param dismissed what shall not be proposed: the id of an issue, or the code of a key action, @ and the id
     */
    @Json
    record Notes(List<String> meetings, List<String> dismissed) {}

    /** Something to be noted, or taken back: a {@code meeting}, or what is {@code dismissed}. */
    @Json
    record Body(@Nullable String projectKey, @Nullable String kind, @Nullable String text, boolean there) {}
}
