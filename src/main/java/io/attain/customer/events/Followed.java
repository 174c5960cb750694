package io.attain.customer.events;

import io.attain.results.StageChange;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a deal did after an event. A deal counts once: as made if it came to its first stage within the days that are told, else
 * as moved on if it came to a later stage than it was at, or was won.
 */
public enum Followed {
    MADE,
    MOVED_ON,
    NOTHING;

    /**
     * What one deal did.
     *
     * @param way how it came from stage to stage, in order
     * @param day whose day a change was on
     */
    public static Followed of(List<StageChange> way, Stages stages, Event event, Function<StageChange, LocalDate> day) {
        boolean isMade = way.stream()
                .findFirst()
                .filter(first -> isAfter(event, day.apply(first)))
                .isPresent();
        if (isMade) {
            return MADE;
        }
        return way.stream()
                        .filter(change -> isAfter(event, day.apply(change)))
                        .anyMatch(change -> rank(stages, change.to()) > rank(stages, change.from()))
                ? MOVED_ON
                : NOTHING;
    }

    /** Whether a day is one of those that are told: from the event's own on. */
    public static boolean isAfter(Event event, LocalDate day) {
        return !day.isBefore(event.said().day()) && !day.isAfter(event.followedUntil());
    }

    /** How far a stage is: those that are open in order, and behind them those that are won; -1 for no such stage. */
    private static int rank(Stages stages, @Nullable String code) {
        List<Stage> open = stages.stages().stream()
                .filter(stage -> stage.kind() == Stage.Kind.OPEN)
                .toList();
        return stages.stages().stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .map(stage -> stage.kind() == Stage.Kind.WON ? open.size() : open.indexOf(stage))
                .orElse(-1);
    }
}
