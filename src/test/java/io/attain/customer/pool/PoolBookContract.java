package io.attain.customer.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.pool.PoolWord.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of whose customers shall be, wherever it is kept. */
public interface PoolBookContract {

    LocalDate TODAY = LocalDate.of(2027, 6, 8);

    /** Where it is kept; of each test one place, in which nothing was said before. */
    PoolBook pool();

    @Test
    default void whatWasSaidIsToldTheLatestFirst() {
        PoolWord released = new PoolWord(
                1, Kind.RELEASED, "mei", TODAY, Instant.ofEpochSecond(1), "Nobody calls", null, "lily", "");
        PoolWord kept = new PoolWord(
                2,
                Kind.KEPT,
                "wang",
                TODAY,
                Instant.ofEpochSecond(2),
                "They build",
                TODAY.plusDays(9),
                null,
                "tick/1 tick/2");

        assertThat(pool().add(1, 7, released)).isTrue();
        assertThat(pool().add(1, 7, kept)).isTrue();

        assertThat(pool().of(List.of(7L, 8L))).containsOnlyKeys(7L).containsEntry(7L, List.of(kept, released));
    }

    @Test
    default void whoIsSecondWithANumberChangesNothing() {
        assertThat(pool().add(1, 7, claim(1, "lily"))).isTrue();

        assertThat(pool().add(1, 7, claim(1, "wang"))).isFalse();
        assertThat(pool().add(1, 7, claim(3, "wang"))).isFalse();

        assertThat(pool().of(List.of(7L)).get(7L)).extracting(PoolWord::by).containsExactly("lily");
    }

    @Test
    default void ofFiftyWhoClaimACustomerAtOnceOneDoes() {
        AtomicInteger claimed = new AtomicInteger();

        IntStream.range(0, 50)
                .parallel()
                .forEach(person -> claimed.addAndGet(pool().add(1, 7, claim(1, "rep" + person)) ? 1 : 0));

        assertThat(claimed).hasValue(1);
        assertThat(pool().of(List.of(7L)).get(7L)).hasSize(1);
    }

    @Test
    default void claimsOfADayAreCountedWithoutThoseThatWereGivenBack() {
        pool().add(1, 7, claim(1, "lily"));
        pool().add(1, 8, claim(1, "lily"));
        pool().add(1, 8, said(2, Kind.RETURNED, "lily", TODAY));
        pool().add(1, 9, said(1, Kind.CLAIMED, "lily", TODAY.minusDays(1)));
        pool().add(2, 10, claim(1, "lily"));

        assertThat(pool().claims(1, "lily", TODAY)).isEqualTo(1);
        assertThat(pool().claims(1, "wang", TODAY)).isZero();
    }

    @Test
    default void whatWasSaidMovesWithItsCustomerAndIsForgottenWithIt() {
        pool().add(1, 7, claim(1, "lily"));
        pool().add(1, 8, claim(1, "lily"));

        pool().move(7, 2);
        pool().forget(8);

        assertThat(pool().claims(2, "lily", TODAY)).isEqualTo(1);
        assertThat(pool().of(List.of(7L, 8L))).containsOnlyKeys(7L);
    }

    private static PoolWord claim(int number, String by) {
        return said(number, Kind.CLAIMED, by, TODAY);
    }

    private static PoolWord said(int number, Kind kind, String by, LocalDate day) {
        return new PoolWord(number, kind, by, day, Instant.EPOCH, "", null, null, "");
    }
}
