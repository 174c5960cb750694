package io.attain.activity.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.WrittenKeyActions.Kept;
import io.attain.activity.WrittenKeyActions.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine({KeyActionTextRow.class})
class StoredKeyActionsTest {

    private static final Written FIRST = new Written("每周：电话 10 次", LocalDate.of(2026, 11, 24));
    private static final Written SECOND = new Written("calls 12, ".repeat(100), LocalDate.of(2026, 11, 25));

    @Test
    void whatWasWrittenLastIsKnownUntilItsIssueIsGone(AoDatabase database) {
        StoredKeyActions book = new StoredKeyActions(database.activeObjects());
        book.put(1, new Kept(null, FIRST));
        assertThat(book.of(List.of(1L))).isEqualTo(Map.of(1L, new Kept(null, FIRST)));
        book.put(1, Kept.of(SECOND));
        book.put(2, new Kept(FIRST, SECOND));

        assertThat(book.of(List.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, Kept.of(SECOND), 2L, new Kept(FIRST, SECOND)));
        book.forget(1);
        book.forget(1);
        book.forget(3);
        assertThat(book.of(List.of(1L, 2L))).containsOnlyKeys(2L);
        assertThat(book.of(List.of())).isEmpty();
    }

    @Test
    void aProjectIsWholeOnceItWasMarkedAndIsNoIssue(AoDatabase database) {
        StoredKeyActions book = new StoredKeyActions(database.activeObjects());
        assertThat(book.isWhole(1)).isFalse();

        book.markWhole(1);
        book.markWhole(1);
        assertThat(book.isWhole(1)).isTrue();
        assertThat(book.isWhole(2)).isFalse();
        assertThat(book.of(List.of(1L))).isEmpty();
    }
}
