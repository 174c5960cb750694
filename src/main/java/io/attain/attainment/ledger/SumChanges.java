package io.attain.attainment.ledger;

import io.attain.results.Tally;
import java.util.Map;

/**
 * The sums of a tree's nodes as far as they have changed since an earlier reading.
 *
 * @param sums each changed node's own postings added up, by issue id
 * @param mark how far this reading goes, for the next one
 */
public record SumChanges(Map<Long, Tally> sums, Mark mark) {

    /**
     * How far somebody has read a tree's sums.
     *
     * @param numbers the last change that was seen of each part of the tree
     */
    public record Mark(Map<Long, Long> numbers) {

        /** Nothing was read yet. */
        public static final Mark NONE = new Mark(Map.of());

        public Mark {
            numbers = Map.copyOf(numbers);
        }
    }

    public SumChanges {
        sums = Map.copyOf(sums);
    }
}
