package io.attain.host.jira.permission;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The levels of issue security that are open to somebody.
 *
 * @param userKey who; null for nobody
 * @param byProject levels by the project in which they are open
 * @param toReporters levels that are open on issues that this person reported
 * @param toAssignees levels that are open on issues that are assigned to this person
 */
public record OpenLevels(
        @Nullable String userKey, Map<Long, Set<Long>> byProject, Set<Long> toReporters, Set<Long> toAssignees) {

    /** Those of whom all are kept out. */
    public static final OpenLevels NONE = new OpenLevels(null, Map.of(), Set.of(), Set.of());

    public OpenLevels {
        byProject = Map.copyOf(byProject);
        toReporters = Set.copyOf(toReporters);
        toAssignees = Set.copyOf(toAssignees);
    }

    /** Whether an issue of this level, reporter and assignee is seen. An issue without a level is seen by all. */
    public boolean show(long projectId, @Nullable Long level, @Nullable String reporter, @Nullable String assignee) {
        return level == null
                || byProject.getOrDefault(projectId, Set.of()).contains(level)
                || (userKey != null
                        && ((toReporters.contains(level) && userKey.equals(reporter))
                                || (toAssignees.contains(level) && userKey.equals(assignee))));
    }
}
