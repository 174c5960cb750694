package io.attain.activity.day.store;

import io.attain.activity.day.DayNote;
import io.attain.activity.day.DayNotes;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes of days in Active Objects. */
@Component
public record StoredDayNotes(Tables tables) implements DayNotes {

    private static final String SLOT = "SLOT";

    @Override
    public DayNote of(long projectId, String person, LocalDate day) {
        return rows().find(slot(projectId, person, day))
                .map(StoredDayNotes::note)
                .orElse(DayNote.NONE);
    }

    @Override
    public DayNote note(long projectId, String person, LocalDate day, DayNote.Kind kind, String text, boolean isThere) {
        String slot = slot(projectId, person, day);
        rows().put(Columns.of(SLOT, slot), row -> {
            DayNote changed = note(row).with(kind, text, isThere);
            row.setMeetings(String.join("\n", changed.meetings()));
            row.setDismissed(String.join("\n", changed.dismissed()));
        });
        return of(projectId, person, day);
    }

    private KeyedRows<DayNoteRow> rows() {
        return tables.keyed(DayNoteRow.class, SLOT);
    }

    private static DayNote note(DayNoteRow row) {
        return new DayNote(lines(row.getMeetings()), lines(row.getDismissed()));
    }

    private static List<String> lines(@Nullable String kept) {
        return Stream.of(Columns.text(kept).split("\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String slot(long projectId, String person, LocalDate day) {
        return projectId + "/" + day + "/" + person;
    }
}
