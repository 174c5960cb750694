package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them, written by hand, by openpyxl, SheetJS and spreadsheets of other countries. */
class FilesOfTheFieldTest {

    private final List<TableFault> faults = new ArrayList<>();

    @Test
    void aQuoteThatNeverEndsIsToldByItsLineAndSwallowsNoRows() {
        assertThat(rows("open-quote.csv")).isEmpty();
        assertThat(faults).containsExactly(new TableFault(2, null, "attain.kernel.table.openQuote", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"x", "a,b\n1,\"x\"\"", "a,b\r\n1,\"x\r\n\r\n", "a;b\n1;\"x;", "a\tb\n1\t\""})
    void whereverTheQuoteOpensItIsTheSecondLine(String text) {
        assertThat(csv(text)).isEmpty();
        assertThat(faults).containsExactly(new TableFault(2, null, "attain.kernel.table.openQuote", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,5\" pipe",
                "a,b\n1,\"5\"\" pipe\"",
                "a,b\n\"1\",\"5\"\" pipe\"\n",
                "a;b\n1;\"5\"\" pipe\""
            })
    void quotesInsideOfAValueAreItsOwn(String text) {
        assertThat(csv(text)).extracting(row -> row.text("b")).containsExactly("5\" pipe");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheetjs-shared-strings.xlsx", "workbook2.xlsx", "backslashes.xlsx"})
    void partsOfAWorkbookAreFoundWhateverTheirNames(String file) {
        List<TableRow> rows = rows(file);

        assertThat(faults).isEmpty();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("status")).isEqualTo("Won");
        assertThat(rows.get(0).date("closeDate")).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void cellsThatAreMergedAreToldAsThat() {
        byte[] file = Workbooks.of(
                """
                <row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"/></row>
                <row r="3"><c r="A3"/><c r="B3"><v>3</v></c></row>
                </sheetData><mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="A5:B6"/>
                <mergeCell ref="D1:E2"/></mergeCells><sheetData>""");

        assertThat(Table.read(new ByteArrayInputStream(file), List.of("a"), faults)
                        .rows())
                .extracting(row -> row.text("a") + row.text("b"))
                .containsExactly("2", "3");
        assertThat(faults.stream().distinct())
                .containsExactly(new TableFault(2, null, "attain.kernel.table.merged", List.of("A2:A3")));
    }

    @ParameterizedTest
    @CsvSource({"sheetjs-iso-dates.xlsx, 2026-11-20", "just-below-midnight.xlsx, 2026-11-21", "midnight.csv, 2026-11-20"
    })
    void midnightIsADayHoweverItIsWritten(String file, LocalDate day) {
        assertThat(rows(file))
                .extracting(row -> row.date("closeDate").orElseThrow())
                .containsExactly(day);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T00:00",
                "2026-11-20 0:00",
                "2026-11-20 00:00:00.000",
                "2026-11-20T00:00:00+08:00",
                "2026-11-20 12:00:00 AM"
            })
    void theBeginningOfADayIsThatDay(String text) {
        assertThat(csv("a,b\n1," + text).get(0).date("b")).contains(LocalDate.of(2026, 11, 20));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T00:01", "2026-11-20 12:00", "2026-11-20 00", "2026-02-30 00:00", "20/11/2026"})
    void aTimeWithinADayIsNone(String text) {
        assertThat(csv("a,b\n1," + text).get(0).date("b")).isEmpty();
        assertThat(faults).containsExactly(new TableFault(2, "b", "attain.kernel.table.notADate", List.of(text)));
    }

    @Test
    void whatNobodySeesMakesNoOtherName() {
        assertThat(rows("unseen-in-names.csv"))
                .extracting(row -> row.text("customer"))
                .containsExactly("NBSP Co", "NBSP Co", "NBSP Co");
        assertThat(faults).isEmpty();
    }

    @Test
    void programsAddAByteOrderMarkToOneThatIsThere() {
        assertThat(rows("two-byte-order-marks.csv"))
                .extracting(row -> row.amount("amount", Unit.MONEY).minor())
                .containsExactly(120_050L);
        assertThat(faults).isEmpty();
    }

    @Test
    void rowsThatSayNothingDoNotCountInCsvEither() {
        assertThat(rows("rows-of-commas.csv"))
                .extracting(row -> row.text("customer"))
                .containsExactly("Tail Co");
        assertThat(faults).isEmpty();
    }

    @Test
    void aRowMayEndWithItsLastValue() {
        assertThat(csv("a,b,c\n1\n1,2,3\n1,2,,,\n"))
                .extracting(row -> row.text("b") + row.text("c"))
                .containsExactly("", "23", "2");
        assertThat(faults).isEmpty();
        assertThat(csv("a,b\n1,2,3")).isEmpty();
        assertThat(faults)
                .containsExactly(new TableFault(2, null, "attain.kernel.table.fieldCount", List.of("3", "2")));
    }

    @Test
    void semicolonsSeparateWhereCommasStandBeforeDecimals() {
        List<TableRow> rows = rows("semicolons.csv");

        assertThat(rows)
                .extracting(row -> row.amount("amount", Unit.MONEY).minor())
                .containsExactly(120_050L);
        assertThat(rows.get(0).text("customer")).isEqualTo("Blue Kite Ltd");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\n1\tx; y, z", "sep=;\na;b\n1;\"x; y, z\"", "\"sep=|\"\r\na|b\r\n1|x; y, z"})
    void tabsAndWhatAFileSaysOfItselfSeparate(String text) {
        assertThat(csv(text))
                .extracting(row -> row.text("a") + " " + row.text("b"))
                .containsExactly("1 x; y, z");
        assertThat(faults).isEmpty();
    }

    @Test
    void theLineThatNamesTheSeparatorIsCounted() {
        assertThat(csv("sep=;\na;b\n1;2\n").get(0).line()).isEqualTo(3);
    }

    @Test
    void whatCanBeReadInTwoWaysIsRefusedWhateverSeparates() {
        csv("a;b\n1;1,230\n2;1.234,50\n3;1200,50").forEach(row -> row.amount("b", Unit.MONEY));

        assertThat(faults)
                .extracting(TableFault::line, TableFault::messageKey)
                .containsExactly(tuple(2L, "attain.kernel.number.twoWays"), tuple(3L, "attain.kernel.table.localized"));
    }

    @Test
    void aPercentCellIsAPercentageAndNoAmount() {
        TableRow row = rows("percent-cell.xlsx").get(0);

        assertThat(row.text("amount")).isEqualTo("65%");
        assertThat(row.amount("amount", Unit.PERCENT).minor()).isEqualTo(6_500);
        assertThat(faults).isEmpty();
        assertThat(row.optionalAmount("amount", Unit.MONEY)).isEmpty();
        assertThat(faults).containsExactly(new TableFault(2, "amount", "attain.kernel.table.percent", List.of("65%")));
    }

    @ParameterizedTest
    @CsvSource({"65%, 6500", "65, 6500", "12.5 %, 1250", "100％, 10000", "0%, 0"})
    void aPercentageMayHaveItsSign(String text, long expected) {
        assertThat(csv("a,b\n1," + text).get(0).amount("b", Unit.PERCENT).minor())
                .isEqualTo(expected);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "65%%", "-5%", "65.125%", "65 percent", "''"})
    void whatIsNoPercentageIsRefused(String text) {
        csv("a,b\n1," + text).get(0).amount("b", Unit.PERCENT);

        assertThat(faults).hasSize(1).extracting(TableFault::column).containsExactly("b");
    }

    @Test
    void zerosBeforeANumberAreShownAndRead() {
        TableRow row = rows("leading-zeros.xlsx").get(0);

        assertThat(row.text("owner")).isEqualTo("00123");
        assertThat(row.amount("amount", Unit.MONEY).minor()).isEqualTo(10_000);
        assertThat(faults).isEmpty();
    }

    private List<TableRow> rows(String file) {
        try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            return Table.read(content, List.of(), faults).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TableRow> csv(String text) {
        return Table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of(), faults)
                .rows();
    }
}
