package io.attain.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people may do and see in projects that are set up for sales. */
public interface Rights {

    /** A person as one who asks in a project; nothing if there is no such user, or no such project. */
    Optional<Caller> in(long projectId, String userKey);

    /** How far a person sees the figures of a project. */
    Reach reach(long projectId, String userKey);

    /** Which of these issues a person may see; none if there is no such user. Asked once for as many as there are. */
    Set<Long> seen(String userKey, Collection<Long> issueIds);

    /**
     * Which sub-tasks a person may see, of issues of one project that the person sees.
     *
     * @param wholes the parents by the ids of their sub-tasks
     */
    Set<Long> partsSeen(String userKey, long projectId, Map<Long, Long> wholes);

    /** Whether a person may see an issue; false if either is not there. */
    default boolean maySee(String userKey, long issueId) {
        return seen(userKey, List.of(issueId)).contains(issueId);
    }
}
