package io.attain.customer.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.record.CustomerNotes;
import io.attain.rates.Converted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine(NotesRow.class)
class StoredNotesTest {

    @Test
    void notesFollowWhatWasSeen(AoDatabase database) {
        StoredNotes notes = new StoredNotes(database.tables());
        CustomerNotes first = new CustomerNotes(
                1,
                "冷却太慢",
                "A second line",
                30_000_00L,
                LocalDate.of(2027, 3, 31),
                new Converted(3_846_154, "EUR", "7.8", LocalDate.of(2026, 11, 3)));
        CustomerNotes second = new CustomerNotes(2, "", "", null, null, null);

        assertThat(notes.of(7)).isEqualTo(CustomerNotes.NONE);
        assertThat(notes.put(7, first)).isTrue();
        assertThat(notes.put(7, first)).isFalse();
        assertThat(notes.of(7)).isEqualTo(first);
        assertThat(notes.put(7, second)).isTrue();
        assertThat(notes.of(7)).isEqualTo(second);
        notes.forget(7);
        assertThat(notes.of(7)).isEqualTo(CustomerNotes.NONE);
    }
}
