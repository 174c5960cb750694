package io.attain.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoingAllTest {

    private final List<Integer> done = new ArrayList<>();

    private int count(int each) {
        done.add(each);
        if (each < 0) {
            throw new IllegalStateException("no " + each);
        }
        return each;
    }

    @Test
    void whatEachCountsIsSummed() {
        assertThat(DoingAll.sum(List.of(1, 2, 3), this::count)).isEqualTo(6);
        assertThat(DoingAll.sum(List.<Integer>of(), this::count)).isZero();
    }

    @Test
    void whoeverFailsKeepsNobodyFromBeingDoneAndIsToldBehindTheLast() {
        assertThatThrownBy(() -> DoingAll.sum(List.of(1, -2, 3, -4, 5), this::count))
                .hasMessage("no -2")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("no -4"));

        assertThat(done).containsExactly(1, -2, 3, -4, 5);
    }
}
