package io.attain.kernel.imports.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.ImportBook.Piece;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine({ImportBatchRow.class, ImportPieceRow.class})
record StoredImportsTest(AoDatabase database) {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void whatAFileWroteIsKeptWordForWordUntilItIsDone() {
        StoredImports book = new StoredImports(new PlainSql(database.executors()));
        Piece made = new Piece(7, true, Map.of(), Map.of("summary", "A\\nB\\\\", "people", "1\tLi Na\n2\tWang"));
        Piece changed = new Piece(8, false, Map.of("phone", "1"), Map.of("phone", "2"));

        book.keep(1, "customers", "zhou", NOON, List.of(made, changed));
        book.keep(2, "opportunities", "zhou", NOON, List.of(made));

        assertThat(book.batches(1, 10)).containsExactly(new Batch(1, "customers", "zhou", NOON, 2, null));
        assertThat(book.pieces(1, 1, 10)).containsExactly(changed, made);
        assertThat(book.pieces(1, 2, 10)).isEmpty();

        book.done(1, List.of(8L));
        book.markBack(1, 1, NOON.plusSeconds(60));
        assertThat(book.pieces(1, 1, 10)).containsExactly(made);
        assertThat(book.batches(1, 10)).extracting(Batch::backAt).containsExactly(NOON.plusSeconds(60));
    }
}
