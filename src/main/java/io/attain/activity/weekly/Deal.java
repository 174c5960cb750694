package io.attain.activity.weekly;

import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody has of an opportunity that was won or lost.
 *
 * @param person the user key
 * @param tally what it is worth to that person; of a win that is shared it is counted for one
 */
public record Deal(long opportunityId, String person, LocalDate day, Tally tally) {

    /** What some come to, by person. */
    static Map<String, Tally> byPerson(Collection<Deal> deals) {
        return deals.stream().collect(Collectors.toMap(Deal::person, Deal::tally, Tally::plus));
    }
}
