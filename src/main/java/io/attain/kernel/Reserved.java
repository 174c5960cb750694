package io.attain.kernel;

import java.util.Collection;
import java.util.Set;

/** Issues of ours that are told to fewer people than Jira shows them to. Each context says it of its own. */
public interface Reserved {

    /**
     * Those of a project's issues that are not told to somebody. Asked once for as many as there are.
     *
     * @param reach how far that person sees the project's figures
     */
    Set<Long> from(String userKey, Reach reach, long projectId, Collection<Long> issueIds);
}
