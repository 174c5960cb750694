package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final int ROOM = 150_000;

    @Test
    void noMoreThanAskedForAreTold() {
        assertThat(Told.first(List.of("a", "b", "c"), 2, String::length)).containsExactly("a", "b");
        assertThat(Told.first(List.of("a"), 2, String::length)).containsExactly("a");
        assertThat(Told.first(List.<String>of(), 2, String::length)).isEmpty();
        assertThat(Told.first(List.of("a"), 0, String::length)).isEmpty();
    }

    @Test
    void theOneWithWhichTheRoomEndsIsToldAndTheNextIsNot() {
        assertThat(Told.first(List.of(ROOM - 1, 1, 1), 9, each -> each)).hasSize(2);
        assertThat(Told.first(List.of(ROOM, 1), 9, each -> each)).hasSize(1);
        assertThat(Told.first(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE), 9, each -> each))
                .hasSize(1);
    }

    @Property
    void anAnswerHoldsTheFirstOnesAndOneMoreThanItHasRoomForAtMost(
            @ForAll @Size(max = 40) List<@IntRange(max = 20_000) Integer> all, @ForAll @IntRange(max = 50) int most) {
        List<Integer> told = Told.first(all, most, each -> each);

        assertThat(all.subList(0, told.size())).isEqualTo(told);
        assertThat(told.size()).isLessThanOrEqualTo(most);
        List<Integer> before = told.isEmpty() ? Collections.emptyList() : told.subList(0, told.size() - 1);
        assertThat(before.stream().mapToInt(Integer::intValue).sum()).isLessThan(ROOM);
        boolean isAll = told.size() == Math.min(most, all.size());
        assertThat(isAll || told.stream().mapToInt(Integer::intValue).sum() >= ROOM)
                .isTrue();
    }
}
