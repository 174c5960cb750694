package io.attain.customer.merging;

import java.util.List;
import java.util.Optional;

/** What customers have that are to become one. */
public interface Sides {

    /** A customer of ours as it is now; nothing if it is none. */
    Optional<Side> of(long customerId);

    /** Why what is the second one's cannot go to the first, as Jira tells a user, in that user's language. */
    List<String> obstacles(String userKey, long into, long from);
}
