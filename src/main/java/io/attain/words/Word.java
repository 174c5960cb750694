package io.attain.words;

import io.attain.kernel.Metric;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric as a project speaks of it.
 *
 * @param metric what it is
 * @param label what it is called
 * @param weekly how often a week the playbook asks for a key action; 0 if it does not, and for what is none
 * @param archived whether no new targets may measure it and logs no longer ask for it; what was counted stays
 * @param wins which wins a sum or count of the project's own adds up; null for all else
 */
public record Word(Metric metric, Label label, int weekly, boolean archived, @Nullable CountedWins wins) {

    public Word {
        wins = metric.isOwnOfWins() ? Objects.requireNonNullElse(wins, CountedWins.ALL) : null;
    }

    /** A word that limits no wins. */
    public Word(Metric metric, Label label, int weekly, boolean archived) {
        this(metric, label, weekly, archived, null);
    }

    /** How often a week the project asks for it by now: no more once it is archived. */
    public int asked() {
        return archived ? 0 : weekly;
    }
}
