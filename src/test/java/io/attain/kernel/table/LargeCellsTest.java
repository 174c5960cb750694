package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small file must not make a large answer, nor fill the server's memory: what cells share is repeated by each of them. */
@Timeout(10)
class LargeCellsTest {

    private static final String HEADER = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    private static final String SHARED = "<row><c t=\"s\"><v>0</v></c></row>";

    private final List<TableFault> faults = new ArrayList<>();
    private final Map<String, String> parts = Workbooks.parts(HEADER + SHARED.repeat(1_000));

    @Test
    void aTextThatManyCellsShareIsKeptOnce() {
        share(" " + "x".repeat(30_000));

        List<TableRow> rows = read();

        assertThat(faults).isEmpty();
        assertThat(rows).hasSize(1_000).allSatisfy(row -> assertThat(row.text("a"))
                .isSameAs(rows.get(0).text("a")));
    }

    @ParameterizedTest
    @ValueSource(ints = {32_768, 1_000_000})
    void noCellHoldsMoreThanSpreadsheetsCanWrite(int length) {
        share("x".repeat(length));

        assertThat(read()).isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.brokenWorkbook");
    }

    @Test
    void ofALongTextOnlyTheBeginningIsTold() {
        share("😀".repeat(10_000));

        read().forEach(row -> row.date("a"));

        assertThat(faults).hasSize(1_000).allSatisfy(fault -> assertThat(fault.arguments())
                .containsExactly("😀".repeat(100) + "…"));
    }

    @Test
    void aFormatOfAMillionZerosIsNone() {
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"%s\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                        .formatted("0".repeat(1_000_000)));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + HEADER + "<row><c s=\"0\"><v>7</v></c></row>".repeat(5_000) + "</worksheet>");

        assertThat(read()).hasSize(5_000).allSatisfy(row -> assertThat(row.text("a"))
                .isEqualTo("7"));
    }

    @Test
    void manyColumnsOfACsvAreRefusedInWords() {
        byte[] file = ("a" + ",".repeat(4_000_000) + "\n1").getBytes(StandardCharsets.UTF_8);

        assertThat(Table.read(new ByteArrayInputStream(file), List.of("a"), faults)
                        .rows())
                .isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.broken");
    }

    private void share(String text) {
        parts.put("xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>".formatted(text));
    }

    private List<TableRow> read() {
        return Table.read(new ByteArrayInputStream(Workbooks.zip(parts)), List.of("a"), faults)
                .rows();
    }
}
