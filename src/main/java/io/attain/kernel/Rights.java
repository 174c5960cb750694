package io.attain.kernel;

import java.util.Optional;

/** What people may do and see in projects that are set up for sales. */
public interface Rights {

    /** A person as one who asks in a project; nothing if there is no such user, or no such project. */
    Optional<Caller> in(long projectId, String userKey);

    /** Whether a person may see an issue; false if either is not there. */
    boolean maySee(String userKey, long issueId);
}
