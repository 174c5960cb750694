package io.attain.kernel.imports.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.WriteRefused;
import java.util.Collection;
import java.util.Map;

/**
 * Parts of an issue, or of what is kept of it, that imports write, as texts by which they are known again and put back. Each kind
 * of part is a component.
 */
public interface WrittenParts {

    /** What the parts of issues say, by their ids and names of their own; what says nothing may be missing. */
    Map<Long, Map<String, String>> of(Collection<Issue> issues);

    /**
     * Puts parts back.
     *
     * @param before what they said, empty for nothing; those of other kinds do not matter
     * @throws WriteRefused if Jira refuses it
     */
    void putBack(ApplicationUser user, Issue issue, Map<String, String> before) throws WriteRefused;
}
