package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

    private final List<TableFault> faults = new ArrayList<>();

    @Test
    void columnsComeInAnyOrderAndEmptyLinesDoNotCount() {
        Table table = csv("\uFEFFb,a,\r\n1,\"x, y\",\r\n\r\n2,z,\r\n");

        assertThat(faults).isEmpty();
        assertThat(table.columns()).containsExactly("b", "a");
        assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("x, y", "z");
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    /** Spreadsheets make a capital of the first letter that is typed into a cell. */
    @Test
    void namesOfColumnsAreTheSameInUpperAndLowerCase() {
        Table table = csv("A,closeDate,NOTE\n1,2026-11-20,x");

        assertThat(faults).isEmpty();
        assertThat(table.rows().get(0).date("CloseDate")).contains(LocalDate.of(2026, 11, 20));
        assertThat(table.rows().get(0).text("note")).isEqualTo("x");
        assertThat(refusalOf("a,b,A\n1,2,3".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("attain.kernel.table.columnTwice");
    }

    @Test
    void anAmountLongerThanAnyIsToldAsTooLarge() {
        assertThat(csv("a,b\n1,99999999999999999").rows().get(0).optionalAmount("b", Unit.MONEY))
                .isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.inexact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234,567.89", "1.234.567,89", "1 234,5", "1'000", "12,5"})
    void amountsWithSeparatorsAreRefusedAsSuch(String amount) {
        Table table = csv("a,b\n1,\"" + amount + "\"");

        assertThat(table.rows().get(0).optionalAmount("b", Unit.MONEY)).isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.localized");
    }

    @ParameterizedTest
    @CsvSource({"'1,650', 1650, 1.65", "1.650, 1650, 1.65", "12.000, 12000, 12", "'１，２３０', 1230, 1.23"})
    void anAmountThatCanBeReadInTwoWaysIsRefusedWithBoth(String amount, String grouped, String decimal) {
        Table table = csv("a,b\n1,\"" + amount + "\"");

        assertThat(table.rows().get(0).optionalAmount("b", Unit.MONEY)).isEmpty();
        assertThat(faults)
                .singleElement()
                .isEqualTo(new TableFault(2, "b", "attain.kernel.number.twoWays", List.of(amount, grouped, decimal)));
    }

    @ParameterizedTest
    @CsvSource({"'1,234', 1234", "1.234, 1234", "'１，２３４', 1234"})
    void aReadingThatItsUnitDoesNotHaveIsNotAdvised(String amount, String grouped) {
        Table table = csv("a,b\n1,\"" + amount + "\"");

        assertThat(table.rows().get(0).optionalAmount("b", Unit.MONEY)).isEmpty();
        assertThat(faults)
                .singleElement()
                .isEqualTo(new TableFault(2, "b", "attain.kernel.number.grouped", List.of(amount, grouped)));
    }

    @Test
    void theShownDigitsOfANumberAreRead() {
        Table table = xlsx(row("100.01", "1.1000000000000001")
                + row("0.30000000000000004", "1.2E7")
                + row("45035996273704.97", "12345678901234.451")
                + row("0.7999999999999999", "9999999999999.99"));

        assertThat(table.rows())
                .extracting(each -> each.text("a") + " " + each.text("b"))
                .containsExactly(
                        "100.01 1.1", "0.3 12000000", "45035996273704.97 12345678901234.451", "0.8 9999999999999.99");
        assertThat(table.rows().get(0).amount("a", Unit.MONEY).minor()).isEqualTo(10_001);
        assertThat(faults).isEmpty();
    }

    @Test
    void daysAreReadByTheirFormat() {
        Table table = xlsx("<row><c s=\"1\"><v>46295</v></c><c s=\"2\"><v>60.5</v></c></row>"
                + "<row><c s=\"3\"><v>46295</v></c><c t=\"d\"><v>2026-10-01</v></c></row>"
                + "<row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>61</v></c></row>");

        assertThat(table.rows().get(0).date("a")).isEqualTo(Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(table.rows().get(1).text("a")).isEqualTo("46295");
        assertThat(table.rows().get(1).date("b")).isEqualTo(Optional.of(LocalDate.of(2026, 10, 1)));
        assertThat(table.rows().get(2).text("a")).isEqualTo("1900-01-01");
        assertThat(table.rows().get(2).text("b")).isEqualTo("1900-03-01");
        assertThat(table.rows().get(0).date("b")).isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.notADate");
    }

    @Test
    void workbooksMayCountTheirDaysFrom1904() {
        Map<String, String> parts = Workbooks.parts(HEADER + "<row><c s=\"1\"><v>44834</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(read(Workbooks.zip(parts)).rows().get(0).text("a")).isEqualTo("2026-10-01");
    }

    @Test
    void textsAreReadWithoutTheirPronunciationAndCellsMayBeMissing() {
        Table table = xlsx("<row r=\"5\"><c r=\"B5\" t=\"s\"><v>1</v></c><c r=\"D5\" s=\"1\"/></row>"
                + "<row r=\"7\"><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>=hi</v></c></row><row r=\"8\"/>");

        assertThat(faults).isEmpty();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).line()).isEqualTo(5);
        assertThat(table.rows().get(0).text("b")).isEqualTo("数 & 量");
        assertThat(table.rows().get(1).text("a")).isEqualTo("true");
        assertThat(table.rows().get(1).text("b")).isEqualTo("=hi");
    }

    @Test
    void formulasAreNotRun() {
        Table table = xlsx("<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c></row>");
        assertThat(table.rows().get(0).text("a")).isEqualTo("2");

        Table unread = xlsx("<row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>");
        assertThat(unread.rows().get(0).text("a") + unread.rows().get(0).text("b"))
                .isEmpty();
        assertThat(faults)
                .containsExactly(
                        new TableFault(2, null, "attain.kernel.table.formula", List.of("A2")),
                        new TableFault(2, null, "attain.kernel.table.errorCell", List.of("B2", "#REF!")));
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(refusalOf(bytes.toByteArray())).isEqualTo("attain.kernel.table.tooMuchUnpacked");
    }

    @Test
    void entitiesAreRefused() {
        Map<String, String> parts = Workbooks.parts(HEADER);
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>");

        assertThat(refusalOf(Workbooks.zip(parts))).isEqualTo("attain.kernel.table.brokenWorkbook");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        byte[] whole = Workbooks.of(HEADER + row("1", "2"));
        byte[] half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);

        assertThat(refusalOf(half)).isEqualTo("attain.kernel.table.brokenWorkbook");
        assertThat(refusalOf(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("attain.kernel.table.brokenWorkbook");
        assertThat(refusalOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("attain.kernel.table.oldWorkbook");
        assertThat(refusalOf(new byte[] {(byte) 0x80, (byte) 0xFF, 0, 1})).isEqualTo("attain.kernel.table.notUtf8");
        assertThat(refusalOf(new byte[10 * 1024 * 1024])).isEqualTo("attain.kernel.table.tooLarge");
        assertThat(refusalOf(Workbooks.of(HEADER))).isEqualTo("attain.kernel.table.empty");
        assertThat(refusalOf(new byte[0])).isEqualTo("attain.kernel.table.nothing");
        assertThat(refusalOf("c,a\n1,2".getBytes(StandardCharsets.UTF_8))).isEqualTo("attain.kernel.table.noColumn");
        assertThat(refusalOf("a,b,b\n1,2,3".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("attain.kernel.table.columnTwice");
        String many = String.join("\n", Collections.nCopies(Table.MAX_ROWS + 2, "a,b"));
        assertThat(refusalOf(many.getBytes(StandardCharsets.UTF_8))).isEqualTo("attain.kernel.table.tooMany");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "'=1+1,''=1+1",
                "-5 %,'-5 %",
                "@x,'@x",
                "＝1+1,'＝1+1",
                "'＋1,''＋1",
                "－1,'－1",
                "＠x,'＠x",
                "１２００,１２００",
                "plain,plain",
                "'quoted','quoted'"
            })
    void textsThatWouldRunAreGuardedAndComeBack(String text, String guarded) {
        assertThat(FormulaGuard.put(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.taken(guarded)).isEqualTo(text);
    }

    @Test
    void anEmptyAmountIsNoAmount() {
        assertThat(csv("a,b\n1,").rows().get(0).optionalAmount("b", Unit.MONEY)).isEmpty();
        assertThat(faults).isEmpty();
    }

    private Table csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table xlsx(String rows) {
        return read(Workbooks.of(HEADER + rows));
    }

    private Table read(byte[] file) {
        return Table.read(new ByteArrayInputStream(file), List.of("a"), faults);
    }

    private static String refusalOf(byte[] file) {
        List<TableFault> faults = new ArrayList<>();
        assertThat(Table.read(new ByteArrayInputStream(file), List.of("a", "b"), faults)
                        .rows())
                .isEmpty();
        return faults.get(0).messageKey();
    }

    private static String row(String a, String b) {
        return "<row><c><v>" + a + "</v></c><c><v>" + b + "</v></c></row>";
    }
}
