package io.attain.attainment.leaderboard.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the members of a target's team in the order of what they have achieved.
 *
 * @param by value or attainment
 * @param comparedWith the day that changes of rank are against, null if the period had not begun by then
 * @param leastResults who has fewer results is not ranked; null if that does not matter
 * @param namesHidden whether the asker sees no names but the own
 * @param highest the highest of what is ranked by, for the length of bars; null if nobody has any
 * @param restricted how many parts of the target the asker may not see; neither people nor results of theirs are on it
 * @param total how many members there are
 * @param start the position of the first entry of this page, from 0
 * @param own the asker's own entry, wherever it is; null if the asker is not on the board
 */
@Json
public record LeaderboardDto(
        String asOf,
        UnitDto unit,
        String key,
        String summary,
        String metric,
        String direction,
        boolean agreed,
        String by,
        @Nullable String comparedWith,
        @Nullable Integer leastResults,
        boolean namesHidden,
        @Nullable Double highest,
        int restricted,
        int total,
        int start,
        List<Entry> entries,
        @Nullable Entry own) {

    /**
     * A member. Where names are hidden, of everybody else nothing is told but what the ranks are by.
     *
     * @param position from 0
     * @param rank null for who cannot be ranked
     * @param change how many ranks the member rose, negative if fallen, null if there is nothing to compare with
     * @param person null if hidden
     * @param name the person's, or what stands for it
     * @param own whether it is the asker
     * @param value what was achieved
     * @param results the number of results, for rates
     * @param target the own target
     * @param attainment the value by the own target
     */
    @Json
    public record Entry(
            int position,
            @Nullable Integer rank,
            @Nullable Integer change,
            @Nullable PersonDto person,
            String name,
            boolean own,
            @Nullable Long value,
            @Nullable Long results,
            @Nullable Long target,
            @Nullable Double attainment) {}
}
