package io.attain.activity.weekly;

import io.attain.kernel.Coded;
import io.attain.results.StageChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An opportunity came to a stage for the first time, or passed it by on the way to a later one.
 *
 * @param stage the stage's code
 * @param owner the user key of who had it then
 * @param day when, for its owner
 * @param outcome what became of it
 */
public record StageEntry(long opportunityId, String stage, String owner, LocalDate day, Outcome outcome) {

    /** What became of an opportunity that had come to a stage. */
    public enum Outcome implements Coded {
        /** It came to a later stage at least once, or was won. */
        MOVED_ON,
        LOST,
        /** It is at an earlier stage again, or at none. */
        BACK,
        STILL_THERE
    }

    /**
     * The open stages that one opportunity came to, each once, with what was known of it at the end of a day.
     *
     * @param way how it came from stage to stage, in order
     * @param day whose day a change was on
     */
    public static List<StageEntry> of(
            List<StageChange> way, Ladder ladder, Function<StageChange, LocalDate> day, LocalDate until) {
        List<StageChange> known =
                way.stream().filter(change -> !day.apply(change).isAfter(until)).toList();
        List<StageChange> first = new ArrayList<>();
        int start = Ladder.NONE;
        for (StageChange change : known) {
            int rank = ladder.rank(change.to());
            if (start == Ladder.NONE && rank != Ladder.NONE) {
                start = rank;
            }
            while (start != Ladder.NONE && start + first.size() <= rank) {
                first.add(change);
            }
        }
        List<StageEntry> entries = new ArrayList<>();
        for (int number = 0;
                number < first.size() && start + number < ladder.open().size();
                number++) {
            StageChange change = first.get(number);
            boolean movedOn = number + 1 < first.size();
            Outcome outcome = movedOn ? Outcome.MOVED_ON : left(known.get(known.size() - 1), start + number, ladder);
            entries.add(new StageEntry(
                    change.opportunityId(),
                    ladder.open().get(start + number),
                    change.owner(),
                    day.apply(change),
                    outcome));
        }
        return entries;
    }

    /** What became of one that never came further. */
    private static Outcome left(StageChange last, int at, Ladder ladder) {
        if (ladder.isLost(last.to())) {
            return Outcome.LOST;
        }
        return ladder.rank(last.to()) == at ? Outcome.STILL_THERE : Outcome.BACK;
    }
}
