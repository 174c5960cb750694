package io.attain.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Attain wrote last of key actions on each issue, by which its own text is told from a person's words. */
public interface WrittenKeyActions {

    /** The text, and the day as of which it tells. */
    record Written(String text, LocalDate asOf) {}

    /**
     * What is kept of an issue. A server may die while it writes, so either may be what stands there.
     *
     * @param last what was written last; null if nothing was
     * @param next what was about to be written; null if that was done
     */
    record Kept(@Nullable Written last, @Nullable Written next) {

        /** Nothing was ever written. */
        public static final Kept NOTHING = new Kept(null, null);

        /** That this was written. */
        public static Kept of(Written last) {
            return new Kept(last, null);
        }

        /** What was written last on an issue that says this by now; null if nothing was. */
        public @Nullable Written last(Optional<String> said) {
            return next != null && said.equals(Optional.of(next.text)) ? next : last;
        }
    }

    /** What is kept of those of the issues that anything was written on. */
    Map<Long, Kept> of(Collection<Long> issueIds);

    /** This is kept of an issue from now on. */
    void put(long issueId, Kept kept);

    /** The issue is gone. */
    void forget(long issueId);

    /** Whether what versions before this book wrote in a project stands in it. */
    boolean isWhole(long projectId);

    /** It does. */
    void markWhole(long projectId);
}
