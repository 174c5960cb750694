package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTableTest {

    private static final Map<Long, String> MARKS = Map.of(3L, "amount: 1,5 is no amount");

    @Test
    void eachRowSaysWhatIsWrongWithItAndTheOthersSayNothing() {
        assertThat(csv("owner,amount\nlily,12\ntom,\"1,5\"\n"))
                .isEqualTo("!,owner,amount\r\n,lily,12\r\n\"amount: 1,5 is no amount\",tom,\"1,5\"\r\n");
    }

    @Test
    void decimalsBehindACommaStaySo() {
        assertThat(csv("owner;amount\nlily;1,5\n")).isEqualTo("!;owner;amount\r\n;lily;1,5\r\n");
    }

    @Test
    void marksAreNewEachTimeAndNoColumnOfTheFile() {
        byte[] marked =
                MarkedTable.of(bytes("owner,amount\nlily,12\ntom,1\n"), MARKS).orElseThrow();

        Table again = read(marked);
        assertThat(again.columns()).containsExactly("owner", "amount");
        assertThat(again.rows()).extracting(row -> row.text("amount")).containsExactly("12", "1");
        assertThat(MarkedTable.of(marked, MARKS).orElseThrow()).isEqualTo(marked);
    }

    @Test
    void aWorkbookStaysOne() {
        byte[] workbook = TableFormat.XLSX.write(new Sheet(
                "Plan",
                List.of(new Sheet.Column("owner", 10), new Sheet.Column("amount", 10)),
                List.of(
                        List.of(new Cell.Text("00123"), new Cell.Text("12")),
                        List.of(new Cell.Text("=tom"), Cell.empty()))));

        byte[] marked = MarkedTable.of(workbook, MARKS).orElseThrow();

        assertThat(MarkedTable.formatOf(marked)).isEqualTo(TableFormat.XLSX);
        assertThat(read(marked).rows()).extracting(row -> row.text("owner")).containsExactly("00123", "=tom");
    }

    @Test
    void whatIsNoTableHasNoRowsToMark() {
        assertThat(MarkedTable.of(bytes("owner,amount\nlily,\"12"), MARKS)).isEmpty();
        assertThat(MarkedTable.of(bytes(""), MARKS)).isEmpty();
    }

    @Test
    void whatIsWrongAsAWholeIsNotCutShort() {
        assertThat(MarkedTable.of(bytes("owner,amount\nlily,12\n"), Map.of(1L, "too many rows", 2L, "wrong")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>",
                "<c r=\"B2\"><f>A1</f></c></row>",
                "<c r=\"B2\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells><sheetData>"
            })
    void aWorkbookDoesNotComeBackWithoutTheCellsThatCannotBeRead(String cell) {
        byte[] workbook = Workbooks.of(
                """
                <row r="1"><c r="A1" t="str"><v>owner</v></c><c r="B1" t="str"><v>amount</v></c></row>
                <row r="2"><c r="A2" t="str"><v>lily</v></c>"""
                        + cell);

        assertThat(MarkedTable.of(workbook, MARKS)).isEmpty();
    }

    private static String csv(String text) {
        return new String(MarkedTable.of(bytes(text), MARKS).orElseThrow(), StandardCharsets.UTF_8).substring(1);
    }

    private static Table read(byte[] content) {
        List<TableFault> faults = new ArrayList<>();
        Table table = Table.read(new ByteArrayInputStream(content), List.of("owner", "amount"), faults);
        assertThat(faults).isEmpty();
        return table;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
