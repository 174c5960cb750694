package io.attain.activity.day.store;

import static io.attain.activity.day.DayNote.Kind.DISMISSED;
import static io.attain.activity.day.DayNote.Kind.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.day.DayNote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachEngine({DayNoteRow.class})
class StoredDayNotesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachPersonsDayKeepsItsOwnNotesEachOnceInTheirOrder(AoDatabase database) {
        StoredDayNotes notes = new StoredDayNotes(database.activeObjects());
        assertThat(notes.of(1, "lily", MONDAY)).isEqualTo(DayNote.NONE);

        notes.note(1, "lily", MONDAY, MEETING, "14:00 蓝鸟，演示", true);
        notes.note(1, "lily", MONDAY, MEETING, "09:00 Acme", true);
        notes.note(1, "lily", MONDAY, MEETING, "14:00 蓝鸟，演示", true);
        notes.note(1, "lily", MONDAY, DISMISSED, "visits@7", true);
        notes.note(1, "tom", MONDAY, DISMISSED, "8", true);

        DayNote all = new DayNote(List.of("14:00 蓝鸟，演示", "09:00 Acme"), List.of("visits@7"));
        assertThat(notes.of(1, "lily", MONDAY)).isEqualTo(all);
        assertThat(notes.of(1, "lily", MONDAY.plusDays(1))).isEqualTo(DayNote.NONE);
        assertThat(notes.of(2, "lily", MONDAY)).isEqualTo(DayNote.NONE);

        assertThat(notes.note(1, "lily", MONDAY, MEETING, "14:00 蓝鸟，演示", false))
                .isEqualTo(new DayNote(List.of("09:00 Acme"), List.of("visits@7")));
        assertThat(notes.note(1, "lily", MONDAY, DISMISSED, "visits@7", false).dismissed())
                .isEmpty();
    }

    @Test
    void aFullDayHasRoomForWhatIsNotedAlready() {
        DayNote full = new DayNote(
                IntStream.range(0, DayNote.MOST).mapToObj(String::valueOf).toList(), List.of());

        assertThat(full.isFullFor(MEETING, "7")).isFalse();
        assertThat(full.isFullFor(MEETING, "14:00 Acme")).isTrue();
        assertThat(full.isFullFor(DISMISSED, "7")).isFalse();
    }
}
