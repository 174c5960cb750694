package io.attain.activity.day;

import java.time.LocalDate;

/** What people noted of their days. */
public interface DayNotes {

    /** A person's notes of a day. */
    DayNote of(long projectId, String person, LocalDate day);

    /** Notes something for which there is room, or takes it back, whatever else is noted meanwhile; answers all notes then. */
    DayNote note(long projectId, String person, LocalDate day, DayNote.Kind kind, String text, boolean isThere);
}
