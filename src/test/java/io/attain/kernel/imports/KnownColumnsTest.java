package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.imports.KnownColumn.Holds;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownColumnsTest {

    private static final KnownColumns TEA = new KnownColumns(
            List.of(
                    new KnownColumn("leaf", Holds.WORD, Set.of("sort", "name@odoo")),
                    new KnownColumn("grower", Holds.TEXT, Set.of("name", "garden")),
                    new KnownColumn("weight", Holds.NUMBER, Set.of("kilos", "teakilos"))),
            Map.of("Odoo", Set.of("sort", "kilos", "x"), "Zoho", Set.of("sort", "garden", "y")));

    /** A heading that is of two columns is asked in every file; each list says what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"opportunities", "customers", "customerPurchases", "customerRows"})
    void noHeadingOfAKindOfFileIsOfTwoColumns(String kind) {
        KnownColumns known = KnownColumns.of(kind);
        Map<String, Long> often = known.columns().stream()
                .flatMap(column -> column.others().stream())
                .collect(Collectors.groupingBy(heading -> heading, Collectors.counting()));
        often.values().removeIf(count -> count == 1);

        assertThat(known.columns()).isNotEmpty();
        assertThat(often).isEmpty();
    }

    /** What others call so must not hide what we call so. */
    @ParameterizedTest
    @ValueSource(strings = {"opportunities", "customers", "customerPurchases", "customerRows"})
    void ourOwnNameIsTheColumnItself(String kind) {
        KnownColumns known = KnownColumns.of(kind);

        assertThat(known.columns()).allSatisfy(column -> {
            assertThat(known.named(column.name(), null)).containsExactly(column.name());
            assertThat(known.named(column.name().toUpperCase(Locale.ROOT), null))
                    .containsExactly(column.name());
            assertThat(known.holds(column.name())).isEqualTo(column.holds());
        });
    }

    @Test
    void aKindThatNothingIsListedOfKnowsNothing() {
        assertThat(KnownColumns.of("logs")).isEqualTo(KnownColumns.NONE);
        assertThat(KnownColumns.NONE.system(List.of("Account Name"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leaf | leaf",
                "Sort | leaf",
                "Garden | grower",
                "Tea - Garden | grower",
                "Tea - Kilos | weight",
                "Name | grower",
                "unknown | ",
                " | ",
            })
    void aHeadingIsOursElseKnownAsAWholeElseByItsEnd(String heading, String column) {
        assertThat(TEA.named(heading == null ? "" : heading, null))
                .isEqualTo(column == null ? List.of() : List.of(column));
    }

    @Test
    void whatOneSystemCallsSoIsKnownInItsFilesAloneAndBeforeWhatOthersDo() {
        assertThat(TEA.named("Name", "Odoo")).containsExactly("leaf");
        assertThat(TEA.named("Name", "Zoho")).containsExactly("grower");
    }

    @Test
    void aSystemIsKnownByTwoOfItsHeadingsAndTheOneWithMostOfThem() {
        assertThat(TEA.system(List.of("Sort"))).isEmpty();
        assertThat(TEA.system(List.of("Sort", "KILOS"))).contains("Odoo");
        assertThat(TEA.system(List.of("Sort", "Garden", "kilos", "y"))).contains("Zoho");
        assertThat(TEA.system(Arrays.asList("Sort", "sort", "Sort*")))
                .as("one heading, three times")
                .isEmpty();
    }

    @Test
    void aColumnThatNobodyKnowsHoldsText() {
        assertThat(TEA.holds("unknown")).isEqualTo(Holds.TEXT);
        assertThat(TEA.holds("WEIGHT")).isEqualTo(Holds.NUMBER);
    }
}
