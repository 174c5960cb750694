package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.Compared.Against;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparedTest {

    @Test
    void whoHasNothingInEitherWeekIsMissing() {
        Compared<Long> compared =
                Compared.of(Map.of("lily", 3L, "tom", 0L), Map.of("wang", 2L, "tom", 0L), 0L, Long::sum);

        assertThat(compared.people()).isEqualTo(Map.of("lily", new Against<>(3L, 0L), "wang", new Against<>(0L, 2L)));
        assertThat(compared.now()).isEqualTo(3);
        assertThat(compared.before()).isEqualTo(2);
        assertThat(compared.isEmpty()).isFalse();
    }

    @Test
    void whatNobodyMakesUpIsEmptyThoughItIsSomething() {
        assertThat(Compared.of(5L, 4L).isEmpty()).isTrue();
        assertThat(Compared.of(5L, 4L).all()).isEqualTo(new Against<>(5L, 4L, null));
    }

    @Test
    void whatAWeekClosedWithIsToldAloneWhileItIsStillSo() {
        assertThat(new Against<>(5L, 4L).closedWith(5L, 9L)).isEqualTo(new Against<>(5L, 9L, null));
        assertThat(new Against<>(5L, 4L).closedWith(6L, 4L)).isEqualTo(new Against<>(6L, 4L, 5L));
        assertThat(new Against<>(0L, 4L).closedWith(6L, 4L)).isEqualTo(new Against<>(6L, 4L, 0L));
    }

    @Property
    void peopleMakeUpAllAndEachIsThereOnce(
            @ForAll("figures") Map<String, Long> now, @ForAll("figures") Map<String, Long> before) {
        Compared<Long> compared = Compared.of(now, before, 0L, Long::sum);

        assertThat(compared.people().values().stream().mapToLong(Against::now).sum())
                .isEqualTo(compared.now());
        assertThat(compared.people().values().stream()
                        .mapToLong(Against::before)
                        .sum())
                .isEqualTo(compared.before());
        Set<String> people = new HashSet<>(now.keySet());
        people.addAll(before.keySet());
        people.removeIf(person -> now.getOrDefault(person, 0L) == 0 && before.getOrDefault(person, 0L) == 0);
        assertThat(compared.people().keySet()).isEqualTo(people);
    }

    @Property
    void turnedRoundTheWeeksChangePlaces(
            @ForAll("figures") Map<String, Long> now, @ForAll("figures") Map<String, Long> before) {
        Compared<Long> turned = Compared.of(before, now, 0L, Long::sum);

        Compared.of(now, before, 0L, Long::sum).people().forEach((person, its) -> assertThat(turned.people())
                .containsEntry(person, new Against<>(its.before(), its.now())));
    }

    @Provide
    Arbitrary<Map<String, Long>> figures() {
        return Arbitraries.maps(
                        Arbitraries.of("lily", "tom", "wang", "王"),
                        Arbitraries.longs().between(0, 3))
                .ofMaxSize(4);
    }
}
