package io.attain.targets;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been agreed about each target: a truth that the issues do not keep. */
public interface AgreedVersions {

    /**
     * A version with how it came to be.
     *
     * @param by the user key of whoever said the word that settled the amount: its owner, who accepted it, or who took the
     *     owner's own; null if nobody is known to have agreed
     * @param at when it was agreed
     */
    record Agreed(Version version, @Nullable String by, Instant at) {}

    /** The versions of an issue, earliest first. */
    default List<Version> of(long issueId) {
        return history(issueId).stream().map(Agreed::version).toList();
    }

    /** The versions of those of some issues that have any, by issue id, earliest first. */
    default Map<Long, List<Version>> of(Collection<Long> issueIds) {
        Map<Long, List<Version>> found = new HashMap<>();
        histories(issueIds)
                .forEach((issue, its) ->
                        found.put(issue, its.stream().map(Agreed::version).toList()));
        return found;
    }

    /** The versions of an issue with who settled them, earliest first. */
    default List<Agreed> history(long issueId) {
        return histories(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** The same of those of some issues that have any, by issue id. */
    Map<Long, List<Agreed>> histories(Collection<Long> issueIds);

    /**
     * Keeps a version for ever.
     *
     * @return false if somebody else was faster: the issue has a version of that number now
     */
    boolean add(long issueId, Agreed agreed);

    /** Completes the versions of an issue that say nothing but an amount: an older version of the plugin kept no more. */
    void complete(long issueId, Terms terms);
}
