package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of people: with errors, titles, notes and merged cells around the table, which are nobody's business. */
class UnreadCellsTest {

    private static final String HEADER = row(1, text("A", 1, "customer"), text("B", 1, "amount"));

    private final List<TableFault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>",
                "<c r=\"F2\"><f>1/0</f></c></row>",
                "</row><row r=\"3\"><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>",
                "</row><row r=\"4\"><c r=\"D4\" t=\"e\"><v>#REF!</v></c></row>"
            })
    void whatIsWrongBesideOrBelowTheTableDoesNotMatter(String rest) {
        List<TableRow> rows = rows(HEADER + "<row r=\"2\">" + text("A", 2, "Harbour") + number("B", 2, "7") + rest);

        assertThat(rows)
                .extracting(row -> row.text("customer") + row.text("amount"))
                .containsExactly("Harbour7");
        assertThat(faults).isEmpty();
    }

    @Test
    void inAColumnThatNobodyReadsItDoesNotEither() {
        List<TableRow> rows = rows(row(1, text("A", 1, "customer"), text("B", 1, "check"))
                + row(2, text("A", 2, "Harbour"), "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"));

        assertThat(rows).extracting(row -> row.text("customer")).containsExactly("Harbour");
        assertThat(faults).isEmpty();
        assertThat(rows.get(0).text("check")).isEmpty();
        assertThat(faults)
                .containsExactly(new TableFault(2, null, "attain.kernel.table.errorCell", List.of("B2", "#N/A")));
    }

    @Test
    void butARowOfWhichNothingCanBeReadIsOneOfTheTable() {
        List<TableRow> rows = rows(HEADER
                + row(2, text("A", 2, "Harbour"), number("B", 2, "7"))
                + row(3, "<c r=\"A3\" t=\"e\"><v>#REF!</v></c><c r=\"B3\" t=\"e\"><v>#REF!</v></c>"));
        rows.forEach(row -> row.required("customer", 9));

        assertThat(faults)
                .containsExactly(new TableFault(3, null, "attain.kernel.table.errorCell", List.of("A3", "#REF!")));
    }

    @Test
    void whereItIsReadItIsToldOnceWithItsPlace() {
        List<TableRow> rows = rows(HEADER
                + row(2, "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", "<c r=\"B2\"><f>1+1</f></c>")
                + row(3, text("A", 3, "Harbour"), number("B", 3, "7")));
        rows.forEach(row -> row.required("customer", 9));
        rows.get(0).amount("amount", Unit.MONEY);
        rows.get(0).fault("customer", "attain.kernel.table.missing");

        assertThat(faults)
                .containsExactly(
                        new TableFault(2, null, "attain.kernel.table.errorCell", List.of("A2", "#N/A")),
                        new TableFault(2, null, "attain.kernel.table.formula", List.of("B2")));
    }

    @Test
    void aTableBeginsBelowItsMergedTitle() {
        List<TableRow> rows = rows(row(1, text("B", 1, "2026 targets"))
                + row(3, text("B", 3, "customer"), text("C", 3, "amount"))
                + row(4, text("B", 4, "Harbour"), number("C", 4, "7"))
                + merged("B1:C1"));

        assertThat(rows)
                .extracting(row -> row.text("customer") + row.text("amount"))
                .containsExactly("Harbour7");
        assertThat(rows).extracting(TableRow::line).containsExactly(4L);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A1:A2, true", "B1:C1, true", "A3:A4, false", "A3:B3, false"})
    void cellsMayBeMergedWhereEachColumnHasItsOwnName(String range, boolean isRead) {
        List<TableRow> rows = rows(HEADER + row(3, text("A", 3, "Harbour"), number("B", 3, "7")) + merged(range));
        rows.forEach(row -> row.text("customer"));

        assertThat(faults.isEmpty()).isEqualTo(isRead);
    }

    @Test
    void aNameOverTwoColumnsThatSayThingsIsNone() {
        rows(row(1, text("A", 1, "customer"), text("B", 1, "contact"), text("D", 1, "amount"))
                + row(2, text("A", 2, "Harbour"), text("B", 2, "Li"), text("C", 2, "138"), number("D", 2, "7"))
                + merged("B1:C1"));

        assertThat(faults).containsExactly(new TableFault(1, null, "attain.kernel.table.merged", List.of("B1:C1")));
    }

    /** The cell holds a number, whatever it looks like as a text. */
    @ParameterizedTest
    @CsvSource({"1.5, 150", "1234, 123400", "1.25, 125"})
    void aNumberIsReadInOneWayOnly(String number, long minor) {
        assertThat(amount(number("B", 2, number)).minor()).isEqualTo(minor);
        assertThat(faults).isEmpty();
    }

    @Test
    void andSoIsOneOfThreeDecimalsOfWhichItsUnitHasTwo() {
        amount(number("B", 2, "1.234"));

        assertThat(faults)
                .containsExactly(new TableFault(2, "amount", "attain.kernel.table.inexact", List.of("1.234", "2")));
    }

    private Amount amount(String cell) {
        return rows(HEADER + row(2, text("A", 2, "Harbour"), cell)).get(0).amount("amount", Unit.MONEY);
    }

    private List<TableRow> rows(String rows) {
        return Table.read(new ByteArrayInputStream(Workbooks.of(rows)), List.of("customer"), faults)
                .rows();
    }

    private static String merged(String range) {
        return "</sheetData><mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells><sheetData>";
    }

    private static String row(int line, String... cells) {
        return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String column, int line, String text) {
        return "<c r=\"" + column + line + "\" t=\"str\"><v>" + text + "</v></c>";
    }

    private static String number(String column, int line, String number) {
        return "<c r=\"" + column + line + "\"><v>" + number + "</v></c>";
    }
}
