package io.attain.attainment.ledger;

import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** The stored postings of a branch, added up by the database. */
public interface PostingSums {

    /**
     * What was achieved.
     *
     * @param now all of it
     * @param before what of it was achieved by a day in the past
     */
    record Progress(Tally now, Tally before) {

        /** Nothing. */
        public static final Progress NONE = new Progress(Tally.NONE, Tally.NONE);

        /** Both together. */
        public Progress plus(Progress other) {
            return new Progress(now.plus(other.now), before.plus(other.before));
        }
    }

    /** The results of each day; a day without results is missing. */
    SortedMap<LocalDate, Tally> byDay(Branch branch);

    /** The same of each of several branches, asked for together. */
    Map<Branch, SortedMap<LocalDate, Tally>> byDay(Collection<Branch> branches);

    /**
     * What each of several branches had by the end of a day, asked for together.
     *
     * @param last the last day that counts
     * @param before the last that counts for {@link Progress#before}
     */
    Map<Branch, Progress> upTo(Collection<Branch> branches, LocalDate last, LocalDate before);

    /**
     * The results of each person, by user key; somebody without results is missing.
     *
     * @param before the last day that counts for {@link Progress#before}
     */
    Map<String, Progress> byOwner(Branch branch, LocalDate before);
}
