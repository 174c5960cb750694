package io.attain.customer.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the issues of customers say. */
public interface PoolIssues {

    /**
     * What one says.
     *
     * @param parts of the business that it belongs to, as {@code region/East China}
     * @param owner the user key of its assignee; null for nobody
     * @param created the day it was made
     */
    record Told(long id, String key, Set<String> parts, @Nullable String owner, LocalDate created) {}

    /**
     * Those of some issues that are customers of a project, by their ids.
     *
     * @param withParts whether the parts of the business are read, which Jira asks its database for issue by issue
     */
    Map<Long, Told> of(long projectId, Collection<Long> ids, boolean withParts);

    /** The same without parts. */
    default Map<Long, Told> of(long projectId, Collection<Long> ids) {
        return of(projectId, ids, false);
    }

    /** Those of some customers with a Support Request that is still open. */
    Set<Long> asking(long projectId, Collection<Long> ids);

    /** The ids of a person's customers that the person sees; the first of them. */
    List<Long> ownedBy(long projectId, String person, int most);
}
