package io.attain.planning.agreement;

import io.attain.targets.TermField;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an issue says otherwise than was agreed, or asked for.
 *
 * @param field what; null for whose it is
 * @param agreed what counts; null for nothing
 * @param said what the issue says; null for nothing
 * @param mark who wrote that and when; null if Jira's history does not tell
 */
public record Edit(@Nullable TermField field, @Nullable Object agreed, @Nullable Object said, @Nullable Mark mark) {

    /** Who wrote something, by user key, and when. */
    public record Mark(String by, Instant at) {}
}
