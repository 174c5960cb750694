package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file separates its values shows in the first line that says anything. */
class CsvDialectTest {

    private final List<TableFault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"sep=\"\na;b\n1;2", "sep=#\na;b\n1;2", "sep=x\na;b\n1;2", "sep=\r\na;b\n1;2"})
    void whatSeparatesNothingIsNotSaidTo(String text) {
        assertThat(CsvDialect.of(text).isSaid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1;2",
                "\r\n\r\na;b\r\n1;2",
                " \n\t\na;b\n1;2",
                ";\na;b\n1;2",
                "\"a\";\"b\"\n1;2",
                "a;\"b, as typed, by hand\"\n1;2",
                "\"a\n\";\"b\"\n1;2",
                "\"a\r\n(in CNY, gross)\";b\r\n1;2",
                "a;b",
                "SEP=;\na,b\n"
            })
    void aSemicolonSeparatesWhereTheHeaderSaysSo(String text) {
        assertThat(CsvDialect.of(text).separator()).isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "a", "a,b;c,d", "a,\"b;c;d\"", "\"a;b\n;c;\",d", "\"never ends;;;", "a,b\n1;2;3;4"})
    void elseACommaDoes(String text) {
        assertThat(CsvDialect.of(text).separator()).isEqualTo(',');
    }

    @ParameterizedTest
    @CsvSource({"';', true", "'\t', false", "',', false"})
    void onlyWhereASemicolonSeparatesMayACommaStandBeforeDecimals(char separator, boolean comma) {
        assertThat(new CsvDialect(separator, false).decimalComma()).isEqualTo(comma);
    }

    @Test
    void emptyLinesBeforeTheHeaderDoNotHideIt() {
        List<TableRow> rows = read("\r\n\r\na;b\r\n1;2,5\r\n");

        assertThat(faults).isEmpty();
        assertThat(rows).extracting(row -> row.text("b")).containsExactly("2,5");
        assertThat(rows.get(0).line()).isEqualTo(4);
    }

    @Test
    void aNameInTheHeaderIsOneLineHoweverItIsWrapped() {
        List<TableRow> rows = read("\"a\n\";\"Product\r\ndemo \"\n1;2\n");

        assertThat(faults).isEmpty();
        assertThat(rows)
                .extracting(row -> row.text("a") + row.text("Product demo"))
                .containsExactly("12");
    }

    /** Whatever the separator, and wherever texts are quoted and broken, the same table is read. */
    @Property(tries = 300)
    void aTableIsReadTheSameWhateverSeparates(
            @ForAll("tables") List<List<String>> cells, @ForAll("separators") char separator) {
        StringBuilder text = new StringBuilder("a" + separator + "b" + separator + "c\n");
        cells.forEach(row -> text.append(String.join(
                        String.valueOf(separator),
                        row.stream().map(CsvDialectTest::quoted).toList()))
                .append("\r\n"));

        List<TableRow> rows = read(text.toString());

        assertThat(faults).isEmpty();
        assertThat(rows)
                .extracting(row -> List.of(row.text("a"), row.text("b"), row.text("c")))
                .containsExactlyElementsOf(cells);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Provide
    static Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    static Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of("a", " ", "\"", ",", ";", "\n", "\t", "数", "😀", "1")
                .list()
                .ofMaxSize(8)
                .map(parts -> "x" + String.join("", parts) + "x");
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
    }

    private List<TableRow> read(String text) {
        faults.clear();
        return Table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of("a"), faults)
                .rows();
    }
}
