package io.attain.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What Attain wrote last of key actions on each issue, by which its own text is told from a person's words. */
public interface WrittenKeyActions {

    /** The text, and the day as of which it tells. */
    record Written(String text, LocalDate asOf) {}

    /** What was written last on those of the issues that anything was written on. */
    Map<Long, Written> of(Collection<Long> issueIds);

    /** This was written. */
    void put(long issueId, Written written);

    /** The issue is gone. */
    void forget(long issueId);

    /** Whether what versions before this book wrote in a project stands in it. */
    boolean isWhole(long projectId);

    /** It does. */
    void markWhole(long projectId);
}
