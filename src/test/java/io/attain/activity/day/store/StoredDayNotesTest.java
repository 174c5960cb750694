package io.attain.activity.day.store;

import static io.attain.activity.day.DayNote.Kind.DISMISSED;
import static io.attain.activity.day.DayNote.Kind.MEETING;
import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.activity.day.DayNote;
import io.attain.kernel.store.Tables;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachEngine({DayNoteRow.class})
class StoredDayNotesTest {

    @Test
    void eachPersonsDayKeepsItsOwnNotesEachOnceInTheirOrder(AoDatabase database) {
        StoredDayNotes notes = new StoredDayNotes(database.tables());
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

    /** One person at several screens, each on another node; the last ones find no room. */
    @Test
    void whatIsNotedInManyPlacesAtTheSameMomentIsAllKeptAsFarAsThereIsRoom(AoDatabase database)
            throws InterruptedException {
        ActiveObjects ao = database.activeObjects();
        StoredDayNotes before = new StoredDayNotes(new Tables(ao));
        int room = 2 * Together.PEOPLE;
        IntStream.range(room, DayNote.MOST)
                .forEach(number -> before.note(1, "lily", MONDAY, MEETING, String.valueOf(number), true));
        AtomicInteger numbers = new AtomicInteger();

        assertThat(Together.failures(3, place -> new StoredDayNotes(new Tables(ao))
                        .note(1, "lily", MONDAY, MEETING, "Place " + numbers.incrementAndGet(), true)))
                .isEmpty();

        assertThat(before.of(1, "lily", MONDAY).meetings())
                .hasSize(DayNote.MOST)
                .doesNotHaveDuplicates();
        assertThat(Together.failures(1, place -> new StoredDayNotes(new Tables(ao))
                        .note(1, "lily", MONDAY, DISMISSED, "visits@" + place, true)))
                .isEmpty();
        assertThat(before.of(1, "lily", MONDAY).dismissed()).hasSize(Together.PEOPLE);
        assertThat(Together.failures(1, place -> new StoredDayNotes(new Tables(ao))
                        .note(1, "lily", MONDAY, MEETING, String.valueOf(room + place), false)))
                .isEmpty();
        assertThat(before.of(1, "lily", MONDAY).meetings()).hasSize(DayNote.MOST - Together.PEOPLE);
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
