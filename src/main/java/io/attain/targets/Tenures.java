package io.attain.targets;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Who held which target when, as far as it ever passed from one to another, and who had a deal that was handed over once it was
 * closed: a truth that the issues do not keep.
 */
public interface Tenures {

    /** The tenure of an issue, or none if it never passed on. */
    Optional<Tenure> find(long issueId);

    /** The tenures of those of some issues that ever passed on, by issue id. */
    Map<Long, Tenure> find(Collection<Long> issueIds);

    /** Keeps an issue's tenure in the place of the former one. */
    void save(long issueId, Tenure tenure);

    /** Keeps nothing of an issue any more: as if it had never passed on. */
    void forget(long issueId);
}
