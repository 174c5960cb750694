package io.attain.customer.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What customers have that are to become one. */
public interface Sides {

    /** A customer of ours as it is now; nothing if it is none. */
    Optional<Side> of(long customerId);

    /** How many of what belongs to the second one are there of the first one as well, by kind: they stay where they are. */
    Map<String, Integer> doubled(long into, long from);

    /** Why what is the second one's cannot go to the first, as Jira tells a user, in that user's language. */
    List<String> obstacles(String userKey, long into, long from);
}
