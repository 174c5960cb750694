package io.attain.attainment.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The milestones that targets have come to. */
public interface Milestones {

    /** Those of some targets that have any, by issue id, the lowest first. */
    Map<Long, List<Milestone>> of(Collection<Long> issueIds);

    /** Those of a target, the lowest first. */
    default List<Milestone> of(long issueId) {
        return of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Notes one for ever; answers whether it was new. */
    boolean add(Milestone milestone);
}
