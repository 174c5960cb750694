package io.attain.activity.weekly.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What meetings agreed to do, as the issues say by now.
 *
 * @param notes of the week that is asked for, in the order in which they were noted
 * @param before what is still open of earlier weeks
 * @param people those of the team's week who may be given something: nobody who has left
 */
@Json
record MeetingNotesDto(List<NoteDto> notes, List<NoteDto> before, List<PersonDto> people) {

    /**
     * One thing.
     *
     * @param week the Monday of its week
     * @param problem what it is done about; empty for nothing in particular
     * @param assignee null for nobody
     * @param due null where Jira has none
     * @param status in the asker's language
     * @param done whether nothing is left to do
     */
    @Json
    record NoteDto(
            String week,
            String problem,
            String key,
            String summary,
            @Nullable PersonDto assignee,
            @Nullable String due,
            String status,
            boolean done) {}

    /**
     * One as REST takes it.
     *
     * @param team beside whose report it stands; null as for the report
     * @param week any day of the week; null for yesterday
     * @param problem null for nothing in particular
     * @param action the summary of the issue
     * @param assignee the user key of who is to see to it; null for whoever notes it
     * @param due by when
     */
    @Json
    record Body(
            @Nullable String projectKey,
            @Nullable String team,
            @Nullable String week,
            @Nullable String problem,
            @Nullable String action,
            @Nullable String assignee,
            @Nullable String due) {}
}
