package io.attain.attainment.trend;

import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What was achieved in the period before targets that follow no other: a read model, gathered from the truth each night.
 */
public interface LastResults {

    /**
     * What was gathered for one target.
     *
     * @param measure what was counted
     * @param byDay the results of each day; a day without results is missing
     */
    record Gathered(LastMeasure measure, SortedMap<LocalDate, Tally> byDay) {}

    /** The results of each day gathered for an issue, if they were gathered for this measure. */
    Optional<SortedMap<LocalDate, Tally>> find(long issueId, LastMeasure measure);

    /**
     * Replaces what is known of a project.
     *
     * @param gathered by issue id
     * @param kept the issues whose results stay as they are; those of all others are forgotten
     */
    void replace(long projectId, Map<Long, Gathered> gathered, Set<Long> kept);
}
