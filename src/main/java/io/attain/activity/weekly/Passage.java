package io.attain.activity.weekly;

import io.attain.kernel.Exact;
import java.util.Optional;

/**
 * What became of the opportunities that came to a stage first in some time. Those that came are all the others together.
 *
 * @param movedOn how many ever came to a later stage, or were won
 * @param lost how many were lost without that
 * @param back how many are at an earlier stage again, or at none
 * @param stillThere how many are there still
 */
public record Passage(long movedOn, long lost, long back, long stillThere) {

    /** Nothing came. */
    public static final Passage NONE = new Passage(0, 0, 0, 0);

    /** From how many on a share says something. */
    public static final int ENOUGH = 5;

    /** One opportunity. */
    public static Passage of(StageEntry entry) {
        return switch (entry.outcome()) {
            case MOVED_ON -> new Passage(1, 0, 0, 0);
            case LOST -> new Passage(0, 1, 0, 0);
            case BACK -> new Passage(0, 0, 1, 0);
            case STILL_THERE -> new Passage(0, 0, 0, 1);
        };
    }

    /** Both together. */
    public Passage plus(Passage other) {
        return new Passage(
                movedOn + other.movedOn, lost + other.lost, back + other.back, stillThere + other.stillThere);
    }

    /** How many came. */
    public long entered() {
        return movedOn + lost + back + stillThere;
    }

    /** The share of those that came which moved on; nothing where they are too few. */
    public Optional<Exact> conversion() {
        return share(entered());
    }

    /** The same of those that moved on or were lost. */
    public Optional<Exact> ofDecided() {
        return share(movedOn + lost);
    }

    private Optional<Exact> share(long of) {
        return of < ENOUGH ? Optional.empty() : Optional.of(Exact.of(movedOn, of));
    }
}
