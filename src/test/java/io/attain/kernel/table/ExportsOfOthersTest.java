package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs write into tables, as one would not write it oneself. */
class ExportsOfOthersTest {

    private static final String HEADER = "<row r=\"1\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>";

    private final List<TableFault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales report\n\na;b\nHarbour, Ltd.;7",
                "\"Sales, by region\"\n2026\na;b\nHarbour;7",
                "Report\r\ra\tb\r\nx\t7\n",
                "a|b\nx|7",
                "sep=;\r\na;b\r\nx;7",
                "\uFEFFa,b\nx,7\r\n,\r\n",
                "a,b\nx\u0000,7\u0000"
            })
    void aFileIsReadHoweverItIsSeparated(String text) {
        assertThat(csv(text)).extracting(row -> row.text("b")).containsExactly("7");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>a</td></tr></table></html>",
                "\n<table border=1><tr><td>a</td>",
                "\uFEFF<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
                "<!DOCTYPE html>\n<html>",
                "MIME-Version: 1.0\nX-Document-Type: Workbook\n"
            })
    void aPageThatIsCalledAWorkbookIsToldAsOneOfTheOldKind(String text) {
        assertThat(csv(text)).isEmpty();
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.oldWorkbook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t=\"s\"><v/></c> | ''",
                "<c t=\"s\"><v> 1 </v></c> | 数 & 量",
                "<c t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v></c> | x",
                "<c t=\"str\"><f>A1</f><v/></c> | ''",
                "<c t=\"inlineStr\"><is><r><t>东</t></r><r><t xml:space=\"preserve\"> 京</t></r><rPh><t>dong</t></rPh></is></c> | 东 京",
                "<c t=\"n\"><v>1.2E3</v></c> | 1200",
                "<c t=\"b\"><v>0</v></c> | false",
                "<c s=\"99\"><v>7</v></c> | 7",
                "<c t=\"d\"><v>2026-11-20T00:00:00Z</v></c> | 2026-11-20T00:00:00Z",
                "<x:c xmlns:x=\"urn:x\" t=\"str\"><x:v>y</x:v></x:c> | y",
            })
    void cellsSayWhatTheyShow(String cell, String text) {
        byte[] file = Workbooks.of(HEADER + "<row r=\"2\"><c><v>1</v></c>" + cell + "</row>");

        assertThat(read(file)).extracting(row -> row.text("b")).containsExactly(text);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年1月5日", "2026-1-5", "２０２６/０１/０５", "20260105", "2026.1.5", "2026-01-05T00:00:00Z"})
    void daysThatBeginWithTheYearAreRead(String day) {
        assertThat(csv("a,b\nx," + day).get(0).date("b")).contains(LocalDate.of(2026, 1, 5));
        assertThat(faults).isEmpty();
    }

    @Test
    void othersAreRefusedWithTheirPlace() {
        csv("a,b\nx,5-Jan-26\ny,01/02/2026\nz,2026-13-01").forEach(row -> row.date("b"));

        assertThat(faults).extracting(TableFault::line).containsExactly(2L, 3L, 4L);
    }

    private List<TableRow> csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<TableRow> read(byte[] file) {
        return Table.read(new ByteArrayInputStream(file), List.of("a", "b"), faults)
                .rows();
    }
}
