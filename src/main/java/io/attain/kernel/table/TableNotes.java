package io.attain.kernel.table;

import io.attain.kernel.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What whoever brings a file should know of it before it is imported, though nothing is wrong with it. */
public final class TableNotes {

    private static final int MOST_NAMES = 20;

    private TableNotes() {}

    /**
     * A note.
     *
     * @param messageKey the i18n key of the message
     */
    public record Note(String messageKey, List<String> arguments) {

        public Note {
            arguments = List.copyOf(arguments);
        }
    }

    /** Those of a file; none of one that cannot be read. */
    public static List<Note> of(byte[] content) {
        if (content.length > Table.MAX_BYTES || !XlsxRows.isWorkbook(content)) {
            return List.of();
        }
        try {
            return of(Table.whole(content));
        } catch (BrokenTable e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Note> of(XlsxRows.Read read) {
        List<Note> notes = new ArrayList<>();
        if (!read.others().isEmpty()) {
            List<String> names = Told.first(read.others(), MOST_NAMES, String::length);
            notes.add(new Note(
                    "attain.kernel.table.note.sheets",
                    List.of(
                            read.sheet(),
                            String.join(", ", names)
                                    + (names.size() < read.others().size() ? " …" : ""))));
        }
        long hidden = read.table().rows().stream()
                .skip(1)
                .filter(row -> row.isHidden() && !row.isEmpty())
                .count();
        if (hidden > 0) {
            notes.add(new Note("attain.kernel.table.note.hidden", List.of(Long.toString(hidden))));
        }
        return notes;
    }
}
