package io.attain.customer.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import io.attain.kernel.store.PlainSql;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEachEngine({MarkRow.class, MarkedProjectRow.class})
record StoredMarksTest(AoDatabase database) {

    private StoredMarks marks() {
        return new StoredMarks(new PlainSql(database.executors()));
    }

    @Test
    void whoSharesSomethingInTheSameProjectIsFound() {
        StoredMarks marks = marks();
        marks.put(1, 7, Identity.of("海港食品有限公司", "", "021-68881234", ""));
        marks.put(1, 8, Identity.of("海港食品股份有限公司", "", "+86 21 6888 1234", ""));
        marks.put(1, 9, Identity.of("海岸", "", "", ""));
        marks.put(2, 10, Identity.of("海港食品有限公司", "", "", ""));

        assertThat(marks.alike(7, 9)).isEqualTo(Map.of(8L, Set.of(Sign.NAME_ALONE, Sign.PHONE)));
        assertThat(marks.alike(9, 9)).isEmpty();

        marks.move(10, 1);
        assertThat(marks.alike(10, 9))
                .isEqualTo(Map.of(7L, Set.of(Sign.NAME, Sign.NAME_ALONE), 8L, Set.of(Sign.NAME_ALONE)));

        marks.put(1, 8, Identity.of("Northwind", "", "", ""));
        marks.forget(10);
        assertThat(marks.alike(7, 9)).isEmpty();
    }

    @Test
    void whatManyShareHidesNothingElseAndIsReadOnlySoFar() {
        StoredMarks marks = marks();
        marks.put(1, 7, Identity.of("海港食品有限公司", "", "000-12345678", ""));
        for (int customer = 20; customer < 30; customer++) {
            marks.put(1, customer, Identity.of("Northwind " + customer, "", "000-12345678", ""));
        }
        marks.put(1, 99, Identity.of("海港食品有限公司", "", "", ""));

        assertThat(marks.alike(7, 3)).hasSize(4).containsEntry(99L, Set.of(Sign.NAME, Sign.NAME_ALONE));
        assertThat(marks.alike(7, 3).keySet()).first().isEqualTo(99L);
    }

    @Test
    void customersAreKnownByAnyOfManyMarks() {
        StoredMarks marks = marks();
        marks.put(1, 7, Identity.of("Zebra", "91310000MA1FL0001X", "", ""));
        marks.put(1, 8, Identity.of("Apple", "91310000MA1FL0001X", "", ""));
        marks.put(1, 9, Identity.of("Middle", "91310000MA1FL0002X", "", ""));
        marks.put(2, 10, Identity.of("Zebra", "91310000MA1FL0001X", "", ""));
        String[] tax = {"91310000MA1FL0001X", "91310000MA1FL0002X", "91310000MA1FL0009X"};
        List<String> asked = Arrays.stream(tax)
                .map(number -> Identity.of("", number, "", "").get(Sign.TAX_NUMBER))
                .toList();

        assertThat(marks.known(1, Sign.TAX_NUMBER, asked))
                .isEqualTo(Map.of(asked.get(0), Set.of(7L, 8L), asked.get(1), Set.of(9L)));
        assertThat(marks.known(1, Sign.PHONE, asked)).isEmpty();
        assertThat(marks.known(1, Sign.TAX_NUMBER, List.of())).isEmpty();
    }

    @Test
    void whatIsSaidOfAnotherProjectIsOfThatOne() {
        StoredMarks marks = marks();
        marks.put(1, 7, Identity.of("海港食品有限公司", "", "", ""));
        marks.put(2, 8, Identity.of("海港食品有限公司", "", "", ""));

        marks.put(2, 7, Identity.of("海港食品有限公司", "", "", ""));

        assertThat(marks.alike(8, 9)).containsOnlyKeys(7L);
    }

    @Test
    void aProjectIsWholeOnceItIsMarkedSo() {
        StoredMarks marks = marks();
        assertThat(marks.isWhole(1)).isFalse();
        marks.markWhole(1);
        marks.markWhole(1);
        assertThat(marks.isWhole(1)).isTrue();
        assertThat(marks.isWhole(2)).isFalse();
    }
}
