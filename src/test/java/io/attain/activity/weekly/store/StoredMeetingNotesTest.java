package io.attain.activity.weekly.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.weekly.MeetingNote;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(MeetingNoteRow.class)
class StoredMeetingNotesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void notesAreFoundByTheirTeamAndWeeksTheEarliestFirst(AoDatabase database) {
        StoredMeetingNotes notes = new StoredMeetingNotes(new PlainSql(database.executors()));
        MeetingNote price = note(1, 7, MONDAY, "价格", "统一报价");
        MeetingNote nothing = note(1, 7, MONDAY, "", "x".repeat(MeetingNote.LONGEST));
        MeetingNote before = note(1, 7, MONDAY.minusWeeks(1), "Delivery", "Ask the plant");
        notes.add(price);
        notes.add(nothing);
        notes.add(before);
        notes.add(note(1, 0, MONDAY, "Price", "of the whole project"));
        notes.add(note(2, 7, MONDAY, "Price", "of another project"));

        assertThat(notes.of(1, 7, Period.weekOf(MONDAY))).containsExactly(price, nothing);
        assertThat(notes.of(1, 7, new Period(MONDAY.minusWeeks(1), MONDAY.plusDays(1))))
                .containsExactly(price, nothing, before);
        assertThat(notes.of(1, 8, Period.weekOf(MONDAY))).isEmpty();
    }

    private static MeetingNote note(long project, long team, LocalDate monday, String problem, String action) {
        return new MeetingNote(
                project, team, monday, problem, action, 100, "mei", Instant.parse("2026-11-27T09:00:00Z"));
    }
}
