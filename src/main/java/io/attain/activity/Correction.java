package io.attain.activity;

import org.jspecify.annotations.Nullable;

/**
 * A day as it was closed beside what is known of it now.
 *
 * @param then what it was when it was closed; the same as now while it is not
 */
public record Correction(PersonDay then, PersonDay now) {

    /** Of a day and what it was closed as, if it is. */
    public static Correction of(PersonDay now, @Nullable ClosedDay closed) {
        return new Correction(closed == null ? now : closed.of(now), now);
    }

    /** Whether it is another kind of day by now, or the same for another reason. */
    public boolean changes() {
        return then.state() != now.state() || then.expected() != now.expected();
    }
}
