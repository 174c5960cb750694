package io.attain.activity.weekly.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.weekly.MeetingNote;
import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(MeetingNoteRow.class)
class StoredMeetingNotesTest {

    @Test
    void notesAreFoundByTheirTeamAndWeeksTheEarliestFirst(AoDatabase database) {
        StoredMeetingNotes notes = new StoredMeetingNotes(database.tables());
        MeetingNote price = note(1, 7, MONDAY, "价格", "统一报价");
        MeetingNote nothing = note(1, 7, MONDAY, "", "x".repeat(MeetingNote.LONGEST));
        MeetingNote before = note(1, 7, MONDAY.minusWeeks(1), "Delivery", "Ask the plant");
        noted(notes, price);
        noted(notes, nothing);
        noted(notes, before);
        noted(notes, note(1, 0, MONDAY, "Price", "of the whole project"));
        noted(notes, note(2, 7, MONDAY, "Price", "of another project"));

        assertThat(notes.of(1, 7, Period.weekOf(MONDAY))).containsExactly(price, nothing);
        assertThat(notes.of(1, 7, new Period(MONDAY.minusWeeks(1), MONDAY.plusDays(1))))
                .containsExactly(price, nothing, before);
        assertThat(notes.of(1, 8, Period.weekOf(MONDAY))).isEmpty();
    }

    @Test
    void whatIsBegunIsToldOnceItsIssueIsMade(AoDatabase database) {
        StoredMeetingNotes notes = new StoredMeetingNotes(database.tables());
        MeetingNote price = note(1, 7, MONDAY, "Price", "One list").ended(MeetingNote.NONE);
        Begun<MeetingNote> made = notes.begin(price);
        Begun<MeetingNote> unmade = notes.begin(price);

        assertThat(notes.of(1, 7, Period.weekOf(MONDAY))).isEmpty();
        assertThat(notes.begun(2)).isEmpty();
        assertThat(notes.begun(1)).containsExactlyInAnyOrder(made, unmade);
        assertThat(notes.isNoted(8)).isFalse();

        notes.under(made, 91);
        notes.end(made, 8);
        notes.drop(unmade);
        assertThat(notes.begun(1)).isEmpty();
        assertThat(notes.isNoted(8)).isTrue();
        assertThat(notes.ofIssue(8)).contains(price.under(91).ended(8));
        assertThat(notes.ofIssue(91)).contains(price.under(91).ended(8));
        assertThat(notes.ofIssue(9)).isEmpty();
        assertThat(notes.of(1, 7, Period.weekOf(MONDAY)))
                .containsExactly(price.under(91).ended(8));
    }

    private static void noted(StoredMeetingNotes notes, MeetingNote note) {
        notes.end(notes.begin(note.ended(MeetingNote.NONE)), note.issueId());
    }

    private static MeetingNote note(long project, long team, LocalDate monday, String problem, String action) {
        return new MeetingNote(
                project, team, monday, problem, action, 90, 100, "mei", Instant.parse("2026-11-27T09:00:00Z"));
    }
}
