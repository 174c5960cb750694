package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.WrittenKeyActions.Kept;
import io.attain.activity.WrittenKeyActions.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written of key actions, wherever kept. */
public interface WrittenKeyActionsContract {

    Written FIRST = new Written("每周：电话 10 次", LocalDate.of(2026, 11, 24));
    Written SECOND = new Written("calls 12, ".repeat(100), LocalDate.of(2026, 11, 25));

    /** Where they are kept; of each test one place, in which there was nothing before. */
    WrittenKeyActions book();

    @Test
    default void whatWasWrittenLastIsKnownUntilItsIssueIsGone() {
        WrittenKeyActions book = book();
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
    default void aProjectIsWholeOnceItWasMarkedAndIsNoIssue() {
        WrittenKeyActions book = book();
        assertThat(book.isWhole(1)).isFalse();

        book.markWhole(1);
        book.markWhole(1);
        assertThat(book.isWhole(1)).isTrue();
        assertThat(book.isWhole(2)).isFalse();
        assertThat(book.of(List.of(1L))).isEmpty();
    }
}
