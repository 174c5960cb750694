package io.attain.customer.handover;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that passes.
 *
 * @param issueId Jira's id of its issue
 * @param heir the user key of who gets it
 * @param before who had it when, as it was kept before; null if nothing was kept, or it is not dated
 * @param fate what became of it
 */
public record Line(long issueId, String key, Kind kind, String heir, @Nullable Tenure before, Fate fate) {

    /** What became of a line. Names are stored: never rename one. */
    public enum Fate {
        /** It passes, or has passed. */
        PASSES,
        /** It was somebody else's when its day came. */
        MISSED,
        /** It was taken back. */
        BACK,
        /** It stayed with whoever has it now when all else was taken back: it was changed since. */
        STAYED
    }

    /** The same with another end. */
    public Line with(Fate other) {
        return new Line(issueId, key, kind, heir, before, other);
    }

    /** The same as another kind of thing, with what was kept before. */
    public Line keeping(Kind now, Optional<Tenure> kept) {
        return new Line(issueId, key, now, heir, kept.orElse(null), fate);
    }

    /** Who has it when once it has passed; what was kept before a day stays. */
    public Tenure after(String person, LocalDate from) {
        Tenure known = before != null && person.equals(before.latest()) ? before : Tenure.of(person);
        return known.handedTo(heir, from);
    }
}
