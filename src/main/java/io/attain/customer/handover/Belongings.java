package io.attain.customer.handover;

import io.attain.customer.handover.Belonging.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people have in projects that are set up for sales. */
public interface Belongings {

    /**
     * All that a person has in a project and that may pass to others, whoever may see it; customers first, each kind in the order
     * of the keys.
     *
     * @param from targets that are over by then stay whose they are
     */
    List<Belonging> of(long projectId, String person, LocalDate from);

    /** How many of each kind that is, closed deals left out, by the user keys of some people; who has nothing is missing. */
    Map<String, Map<Kind, Integer>> counts(long projectId, Collection<String> people, LocalDate from);

    /** Those of some issues that are a person's now, by their ids. */
    Set<Long> heldBy(String person, Collection<Long> issueIds);

    /** Which of these keep somebody from handing them over, by the ids of the issues, and why, in that person's language. */
    Map<Long, String> obstacles(String userKey, List<Belonging> all);
}
