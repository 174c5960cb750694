package io.attain.activity.day;

import io.attain.kernel.Coded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person noted of a day.
 *
 * @param meetings what is planned besides, in the order in which it was typed
 * @param dismissed what the day's records say and the log shall not: an issue's id, or a key action's code, @ and the id
 */
public record DayNote(List<String> meetings, List<String> dismissed) {

    /** The most of a kind on one day. */
    public static final int MOST = 200;

    /** The longest, in characters. */
    public static final int LONGEST = 250;

    /** Nothing. */
    public static final DayNote NONE = new DayNote(List.of(), List.of());

    /** What may be noted. */
    public enum Kind implements Coded {
        MEETING,
        DISMISSED
    }

    public DayNote {
        meetings = List.copyOf(meetings);
        dismissed = List.copyOf(dismissed);
    }

    /** The notes of a kind. */
    public List<String> of(Kind kind) {
        return kind == Kind.MEETING ? meetings : dismissed;
    }

    /** Whether there is no room for a note that is not there yet. */
    public boolean isFullFor(Kind kind, String text) {
        return of(kind).size() >= MOST && !of(kind).contains(text);
    }

    /** With a note, once, if there is room for it, or without it. */
    public DayNote with(Kind kind, String text, boolean isThere) {
        Set<String> changed = new LinkedHashSet<>(of(kind));
        if (isThere && !isFullFor(kind, text)) {
            changed.add(text);
        } else if (!isThere) {
            changed.remove(text);
        }
        return kind == Kind.MEETING
                ? new DayNote(List.copyOf(changed), dismissed)
                : new DayNote(meetings, List.copyOf(changed));
    }
}
