package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdListsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "999, 1", "1000, 1", "1001, 2", "2000, 2", "2500, 3"})
    void allAreUsedOnceInTheirOrderAThousandAtATime(int count, int parts) {
        List<Integer> ids = IntStream.range(0, count).boxed().toList();
        List<List<Integer>> used = new ArrayList<>();

        IdLists.forEach(ids, used::add);

        assertThat(used).hasSize(parts).allSatisfy(part -> assertThat(part).hasSizeBetween(1, IdLists.SIZE));
        assertThat(used.stream().flatMap(List::stream)).containsExactlyElementsOf(ids);
    }

    @Test
    void aSetHasAnOrderToo() {
        Set<String> ids = new LinkedHashSet<>(List.of("b", "a", "c"));
        List<String> used = new ArrayList<>();

        IdLists.forEach(ids, used::addAll);

        assertThat(used).containsExactly("b", "a", "c");
    }

    @Test
    void aConditionHasAMarkForEachValue() {
        assertThat(IdLists.in("ISSUE_ID", List.of(1L))).isEqualTo("ISSUE_ID IN (?)");
        assertThat(IdLists.in("ISSUE_ID", List.of(1L, 2L, 3L))).isEqualTo("ISSUE_ID IN (?, ?, ?)");
    }

    @Test
    void amongSoManyThatAllAreSoonerReadThereIsNoCondition() {
        List<Integer> some = IntStream.range(0, 250).boxed().toList();
        List<Integer> many = IntStream.range(0, 251).boxed().toList();

        assertThat(IdLists.among("[OWNER_KEY]", "PEOPLE", some)).isEqualTo(" AND [OWNER_KEY] IN (:PEOPLE)");
        assertThat(IdLists.among("[OWNER_KEY]", "PEOPLE", many)).isEmpty();
        assertThat(IdLists.among("[OWNER_KEY]", "PEOPLE", null)).isEmpty();
    }
}
