package io.attain.kernel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rights that a test says: everybody may see everything and sells; nobody leads. */
public final class InMemoryRights implements Rights {

    /** Who leads the sales, by user key. */
    public final Set<String> leaders = new HashSet<>();

    /** Who is gone, by user key. */
    public final Set<String> gone = new HashSet<>();

    /** The issues that nobody sees. */
    public final Set<Long> hidden = new HashSet<>();

    @Override
    public Optional<Caller> in(long projectId, String userKey) {
        return gone.contains(userKey) ? Optional.empty() : Optional.of(caller(userKey));
    }

    /** Somebody who asks. */
    public Caller caller(String userKey) {
        return new Caller(userKey, true, leaders.contains(userKey));
    }

    @Override
    public boolean maySee(String userKey, long issueId) {
        return !gone.contains(userKey) && !hidden.contains(issueId);
    }
}
