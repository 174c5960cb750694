package io.attain.kernel.imports.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.imports.FileChoices;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(FileChoicesRow.class)
record StoredFileChoicesTest(AoDatabase database) {

    @Test
    void whatIsChosenIsKeptForItsProjectAndKindAndOnlyAfterWhatWasSeen() {
        StoredFileChoices book = new StoredFileChoices(database.activeObjects());
        FileChoices first = FileChoices.NONE.with(
                Map.of("account name", "customer", "fiscal period", ""),
                Map.of(new FileChoices.Place("status", "赢单"), "Won"),
                Map.of("amount", "comma"));

        assertThat(book.put(1, "opportunities", first)).isTrue();
        assertThat(book.put(1, "opportunities", first)).isFalse();

        assertThat(book.of(1, "opportunities")).isEqualTo(first);
        assertThat(book.of(2, "opportunities")).isEqualTo(FileChoices.NONE);
        FileChoices next = first.with(Map.of("account name", ""), Map.of(), Map.of());
        assertThat(book.put(1, "opportunities", next)).isTrue();
        assertThat(book.of(1, "opportunities")).isEqualTo(next);
    }
}
