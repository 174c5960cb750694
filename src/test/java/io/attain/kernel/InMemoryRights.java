package io.attain.kernel;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** How far all see figures. */
    public Reach reach = Reach.ALL;

    @Override
    public Reach reach(long projectId, String userKey) {
        return reach;
    }

    @Override
    public Set<Long> partsSeen(String userKey, long projectId, Map<Long, Long> wholes) {
        return seen(userKey, wholes.keySet());
    }

    @Override
    public Set<Long> seen(String userKey, Collection<Long> issueIds) {
        return gone.contains(userKey)
                ? Set.of()
                : issueIds.stream().filter(id -> !hidden.contains(id)).collect(Collectors.toSet());
    }
}
