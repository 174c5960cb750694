package io.attain.kernel.imports.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.ImportBook.Open;
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

        book.close(book.open(1, "customers", "zhou", NOON, List.of()), List.of(made, changed));
        book.close(book.open(2, "opportunities", "zhou", NOON, List.of()), List.of(made));

        assertThat(book.batches(1, 10)).containsExactly(new Batch(1, "customers", "zhou", NOON, 2, null));
        assertThat(book.pieces(1, 1, 10)).containsExactly(changed, made);
        assertThat(book.pieces(1, 2, 10)).isEmpty();

        book.done(1, List.of(8L));
        book.markBack(1, 1, NOON.plusSeconds(60));
        assertThat(book.pieces(1, 1, 10)).containsExactly(made);
        assertThat(book.batches(1, 10)).extracting(Batch::backAt).containsExactly(NOON.plusSeconds(60));
    }

    @Test
    void whatIsPutBackIsAsTheFileThatMadeItLeftIt() {
        StoredImports book = new StoredImports(new PlainSql(database.executors()));
        int number = book.open(1, "customers", "zhou", NOON, List.of());
        book.close(
                number,
                List.of(
                        new Piece(7, true, Map.of(), Map.of(Piece.UPDATED, "10")),
                        new Piece(8, true, Map.of(), Map.of(Piece.UPDATED, "10"))));

        book.follow(7, Map.of(Piece.UPDATED, "10"), Map.of(Piece.UPDATED, "20"));
        book.follow(8, Map.of(Piece.UPDATED, "11"), Map.of(Piece.UPDATED, "20"));

        assertThat(book.pieces(1, number, 10))
                .containsExactly(
                        new Piece(8, true, Map.of(), Map.of(Piece.UPDATED, "10")),
                        new Piece(7, true, Map.of(), Map.of(Piece.UPDATED, "20")));
    }

    @Test
    void whatIsBeingWrittenIsKeptIssueByIssue() {
        StoredImports book = new StoredImports(new PlainSql(database.executors()));
        Piece waiting = new Piece(8, false, Map.of("phone", "1"), Map.of());
        Piece changed = new Piece(8, false, Map.of("phone", "1"), Map.of("phone", "2"));
        Piece again = new Piece(8, false, Map.of("phone", "1"), Map.of("phone", "3"));
        Piece made = new Piece(7, true, Map.of(), Map.of("summary", "A"));
        int number = book.open(1, "customers", "zhou", NOON, List.of(waiting));

        book.begin(number, "SALES-8");
        assertThat(book.open(1))
                .containsExactly(
                        new Open(new Batch(number, "customers", "zhou", NOON, 0, null), "SALES-8", List.of(waiting)));
        assertThat(book.pieces(1, number, 10)).isEmpty();

        book.wrote(number, changed);
        book.begin(number, "A");
        book.wrote(number, made);
        book.wrote(number, again);
        assertThat(book.open(1))
                .containsExactly(
                        new Open(new Batch(number, "customers", "zhou", NOON, 2, null), "", List.of(made, again)));
        assertThat(book.pieces(1, number, 10)).containsExactly(again, made);

        book.close(number, List.of(made));
        assertThat(book.open(1)).isEmpty();
        assertThat(book.batches(1, 10)).containsExactly(new Batch(number, "customers", "zhou", NOON, 1, null));
        book.close(book.open(1, "customers", "zhou", NOON, List.of(waiting)), List.of());
        assertThat(book.batches(1, 10)).hasSize(1);
    }
}
