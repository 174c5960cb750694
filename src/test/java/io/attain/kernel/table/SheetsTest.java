package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of several sheets, and what is told of them. */
class SheetsTest {

    private static final String COVER = "<row r=\"1\"><c t=\"str\"><v>Sales of 2026</v></c></row>"
            + "<row r=\"3\"><c t=\"str\"><v>Fill in the next sheet.</v></c></row>";
    private static final String TABLE = "<row r=\"1\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
            + "<row r=\"2\"><c><v>1</v></c><c><v>%d</v></c></row>";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> sheets = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"})
    void whatHoldsNoCellsIsNoneOfTheSheets(String kind) {
        sheet("Chart", "", TYPES + kind, "<chartsheet><row r=\"1\"/></chartsheet>");
        sheet("Data", "", TYPES + "worksheet", worksheet(TABLE.formatted(7)));

        assertThat(read()).isEqualTo("7");
        assertThat(notes()).isEmpty();
    }

    @Test
    void aSheetOfTheStrictKindIsOne() {
        sheet(
                "Data",
                "",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet",
                worksheet(TABLE.formatted(7)));

        assertThat(read()).isEqualTo("7");
    }

    @Test
    void hiddenSheetsAreNotReadAndNotTold() {
        sheet("Lists", " state=\"veryHidden\"", TYPES + "worksheet", worksheet(TABLE.formatted(1)));
        sheet("Old", " state=\"hidden\"", TYPES + "worksheet", worksheet(TABLE.formatted(2)));
        sheet("Data", "", TYPES + "worksheet", worksheet(TABLE.formatted(7)));

        assertThat(read()).isEqualTo("7");
        assertThat(notes()).isEmpty();
    }

    @Test
    void aCoverIsPassedOverAndTold() {
        sheet("Cover", "", TYPES + "worksheet", worksheet(COVER));
        sheet("Empty", "", TYPES + "worksheet", worksheet(""));
        sheet("Data", "", TYPES + "worksheet", worksheet(TABLE.formatted(7)));

        assertThat(read()).isEqualTo("7");
        assertThat(notes())
                .containsExactly(new TableNotes.Note("attain.kernel.table.note.sheets", List.of("Data", "Cover")));
    }

    @Test
    void ofSeveralTablesTheFirstIsReadAndTheOthersAreTold() {
        sheet("Q1", "", TYPES + "worksheet", worksheet(TABLE.formatted(7)));
        sheet("Q2", "", TYPES + "worksheet", worksheet(TABLE.formatted(8)));
        sheet("Notes", "", TYPES + "worksheet", worksheet(COVER));

        assertThat(read()).isEqualTo("7");
        assertThat(notes())
                .containsExactly(new TableNotes.Note("attain.kernel.table.note.sheets", List.of("Q1", "Q2, Notes")));
    }

    @Test
    void rowsThatAFilterHidesAreCounted() {
        sheet(
                "Data",
                "",
                TYPES + "worksheet",
                worksheet(TABLE.formatted(7)
                        + "<row r=\"3\" hidden=\"1\"><c><v>2</v></c><c><v>8</v></c></row>"
                        + "<row r=\"4\" hidden=\"true\"><c><v>3</v></c></row>"
                        + "<row r=\"5\" hidden=\"1\"><c/></row><row r=\"6\" hidden=\"0\"><c><v>4</v></c></row>"));

        assertThat(read()).isEqualTo("7");
        assertThat(notes()).containsExactly(new TableNotes.Note("attain.kernel.table.note.hidden", List.of("2")));
    }

    @Test
    void ofWhatCannotBeReadThereIsNothingToNote() {
        assertThat(TableNotes.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(TableNotes.of("a,b\n1,2".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private String read() {
        List<TableFault> faults = new ArrayList<>();
        Table table = Table.read(new ByteArrayInputStream(workbook()), List.of("a", "b"), faults);
        assertThat(faults).isEmpty();
        return table.rows().get(0).text("b");
    }

    private List<TableNotes.Note> notes() {
        return TableNotes.of(workbook());
    }

    private void sheet(String name, String state, String type, String xml) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>".formatted(name, number, state, number));
        relations.add(
                "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"sheets/%d.xml\"/>".formatted(number, type, number));
        parts.put("xl/sheets/" + number + ".xml", xml);
    }

    private static String worksheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private byte[] workbook() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + String.join("", sheets) + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + String.join("", relations) + "</Relationships>");
        return Workbooks.zip(all);
    }
}
