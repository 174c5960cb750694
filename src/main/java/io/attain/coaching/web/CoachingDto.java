package io.attain.coaching.web;

import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coaching item's progress; the scores that count are from 1 to 5, null where there is none.
 *
 * @param held sessions held
 * @param spread highest minus lowest score
 * @param latest the score of the last scored session
 */
@Json
record CoachingDto(
        String skill,
        List<Session> sessions,
        @Nullable Double meanScore,
        int held,
        @Nullable Double spread,
        @Nullable Double latest) {

    /**
     * One session; the type is empty if it is not said.
     *
     * @param score as somebody wrote it
     * @param held whether it has taken place, without which its score counts for nothing
     * @param outOfScale whether the score is not from 1 to 5 and counts for nothing
     */
    @Json
    record Session(
            String key,
            String summary,
            String type,
            String status,
            boolean held,
            @Nullable Double score,
            boolean outOfScale) {}
}
