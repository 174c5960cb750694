package io.attain.targets;

import java.time.Instant;
import java.util.List;

/** What has been agreed about each target: a truth that the issues do not keep. */
public interface AgreedVersions {

    /**
     * A version with how it came to be.
     *
     * @param by the user key of whoever completed the agreement
     * @param at when
     */
    record Agreed(Version version, String by, Instant at) {}

    /** The versions of an issue, earliest first. */
    default List<Version> of(long issueId) {
        return history(issueId).stream().map(Agreed::version).toList();
    }

    /** The versions of an issue with who completed them, earliest first. */
    List<Agreed> history(long issueId);

    /**
     * Keeps a version for ever.
     *
     * @return false if somebody else was faster: the issue has a version of that number now
     */
    boolean add(long issueId, Agreed agreed);
}
