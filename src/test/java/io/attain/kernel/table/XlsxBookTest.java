package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as many programs put them together, and such as none should. */
class XlsxBookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String ROWS =
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c><v>7</v></c></row>";

    private final List<TableFault> faults = new ArrayList<>();
    private final Map<String, String> parts = Workbooks.parts(ROWS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "./worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "worksheets/x/../sheet1.xml",
                "worksheets\\sheet1.xml",
                "Worksheets/SHEET1.XML"
            })
    void aSheetIsFoundHoweverTheWayToItIsWritten(String target) {
        change(RELATIONS, "worksheets/sheet1.xml", target);

        assertThat(values()).containsExactly("7");
    }

    @Test
    void theWorkbookItselfMayLieAnywhere() {
        parts.put("book/main.xml", parts.remove(BOOK));
        parts.put("book/_rels/main.xml.rels", parts.remove(RELATIONS).replace("worksheets/", "/xl/worksheets/"));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"x\" Target=\"book/main.xml\""
                        + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/></Relationships>");

        assertThat(values()).containsExactly("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void ofSheetsThatAreAllHiddenNoneIsRead(String state) {
        change(BOOK, "<sheet name=\"Plan\"", "<sheet state=\"" + state + "\" name=\"Plan\"");

        assertThat(refusal()).isEqualTo("attain.kernel.table.brokenWorkbook");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, ''",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData><row>",
        "xl/worksheets/sheet1.xml, <worksheet><row r=\"one\"/></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row r=\"99999999999999999999\"/></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c r=\"12\"><v>1</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c r=\"XFD1\"><v>1</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c t=\"s\"><v>2</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c t=\"s\"><v>-1</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c t=\"s\"><v>x</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c><v>1e999</v></c></row></worksheet>",
        "xl/worksheets/sheet1.xml, <worksheet><row><c s=\"red\"><v>1</v></c></row></worksheet>",
        "xl/workbook.xml, <workbook/>",
        "xl/_rels/workbook.xml.rels, <Relationships/>",
        "xl/styles.xml, not xml at all",
        "xl/sharedStrings.xml, <sst><si><t>"
    })
    void whatNoProgramWritesIsRefusedInWords(String part, String xml) {
        parts.put(part, xml);

        assertThat(refusal()).isEqualTo("attain.kernel.table.brokenWorkbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, BOOK})
    void noWorkbookIsWithoutItsParts(String part) {
        parts.remove(part);

        assertThat(refusal()).isEqualTo("attain.kernel.table.brokenWorkbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/sharedStrings.xml"})
    void butThoseThatItDoesNotNeedMayBeMissing(String part) {
        parts.remove(part);

        assertThat(values()).containsExactly("7");
    }

    @Test
    void cellsMayComeInAnyOrderAndOverEachOther() {
        rows("<row><c r=\"b2\"><v>2</v></c><c r=\"A2\"><v>1</v></c></row>"
                + "<row r=\"9\"><c r=\"C9\"><v>3</v></c><c r=\"A9\"><v>4</v></c><c r=\"A9\"><v>5</v></c></row>");

        List<TableRow> read = read();

        assertThat(read)
                .extracting(row -> row.text("a") + "," + row.text("b") + "," + row.text("c"))
                .containsExactly("1,2,", "5,,3");
        assertThat(read).extracting(TableRow::line).containsExactly(2L, 9L);
        assertThat(faults).isEmpty();
    }

    @Test
    void aTextMayHoldWhatXmlCannot() {
        rows("<row><c t=\"inlineStr\"><is><t>a_x0009_b_x005F_x0009_</t></is></c>"
                + "<c t=\"inlineStr\"><is><r><t>数</t></r><rPh><t>shu</t></rPh><r><t>_x0000_量_xD83C_</t></r></is></c>"
                + "<c t=\"str\"><v> = 1 </v></c></row>");

        assertThat(read())
                .extracting(row -> List.of(row.text("a"), row.text("b"), row.text("c")))
                .containsExactly(List.of("a\tb_x0009_", "数量", "= 1"));
    }

    @Test
    void moreRowsThanMayBeReadAreToldAndNotRead() {
        rows("<row><c><v>1</v></c></row>".repeat(Table.MAX_ROWS + 1));

        assertThat(refusal()).isEqualTo("attain.kernel.table.tooMany");
    }

    /** The header, and rows below it. */
    private void rows(String below) {
        change(
                SHEET,
                ROWS,
                "<row>" + "<c t=\"inlineStr\"><is><t>%s</t></is></c>".repeat(3).formatted("a", "b", "c") + "</row>"
                        + below);
    }

    private void change(String part, String from, String to) {
        assertThat(parts.get(part)).contains(from);
        parts.computeIfPresent(part, (name, xml) -> xml.replace(from, to));
    }

    private List<String> values() {
        List<String> values = read().stream().map(row -> row.text("a")).toList();
        assertThat(faults).isEmpty();
        return values;
    }

    private String refusal() {
        assertThat(read()).isEmpty();
        return faults.get(0).messageKey();
    }

    private List<TableRow> read() {
        return Table.read(new ByteArrayInputStream(Workbooks.zip(parts)), List.of("a"), faults)
                .rows();
    }
}
