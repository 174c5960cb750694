package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.imports.FileChoices.Place;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFormat;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a project remembers of files of others does not change what a file says by itself. */
class OwnFilesTest {

    private static final KnownColumns PURCHASES = KnownColumns.of("customerPurchases");
    private static final FileChoices COMMA = FileChoices.NONE.with(Map.of(), Map.of(), Map.of("amount", "comma"));

    /** An export of purchases in a currency of three decimals, as of Kuwait, beside a German file that was brought before. */
    @ParameterizedTest
    @CsvSource({"KWD, '', 1.25", "CNY, KWD, 1.25", "CNY, '', 1250", "KWD, CNY, 1250"})
    void threeDecimalsOfOurOwnAreNoThousands(String own, String said, String read) {
        assertThat(column(COMMA, Homes.of(own), 1, "key,amount,currency", "a,1.250," + said))
                .containsExactly(read);
    }

    @Test
    void filesOfOthersAreReadAsWasChosenForThem() {
        assertThat(column(COMMA, Homes.of("KWD"), 1, "Key,Amount,Currency", "a,1.250,"))
                .containsExactly("1250");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatWeWriteOfACurrencyOfThreeDecimalsIsReadAsItIs(TableFormat format) {
        byte[] file = format.write(Sheet.even(
                "Purchases",
                List.of("key", "amount"),
                List.of(
                        List.of(new Cell.Text("a"), new Cell.Decimal(new BigDecimal("1.250"))),
                        List.of(new Cell.Text("b"), new Cell.Decimal(new BigDecimal("2.345"))))));

        assertThat(column(new FileReader(PURCHASES, COMMA, Homes.of("KWD")), 1, raw(file)))
                .containsExactly("1.25", "2.345");
    }

    /** 万元 with three decimals: the cell is a number, whoever wrote it, and a text beside it is read as its column is. */
    @Test
    void aNumberOfAWorkbookIsNotReadByAMark() {
        byte[] file = TableFormat.XLSX.write(Sheet.even(
                "Purchases",
                List.of("Invoice", "金额(万元)"),
                List.of(
                        List.of(new Cell.Text("a"), new Cell.Decimal(new BigDecimal("1.234"))),
                        List.of(new Cell.Text("b"), new Cell.Text("1.234,5")))));

        assertThat(column(new FileReader(PURCHASES, COMMA, Homes.of("CNY")), 1, raw(file)))
                .containsExactly("12340", "12345000");
        assertThat(new FileReader(PURCHASES, FileChoices.NONE, Homes.of("CNY"))
                        .read(raw(file))
                        .marks())
                .containsExactly(new FileReading.Mark("amount", false, "comma"));
    }

    /** Somebody had said of another system's file that its phone is not read. */
    @Test
    void ourHeadingsAreOursWhateverThoseOfOthersWereSaidToBe() {
        FileChoices chosen = FileChoices.NONE.with(Map.of("phone", "", "owner", "city"), Map.of(), Map.of());
        KnownColumns rows = KnownColumns.of("customerRows");

        assertThat(header(new FileReader(rows, chosen, Homes.of("CNY")), "row,customer,owner,phone"))
                .containsExactly("row", "customer", "owner", "phone");
        assertThat(header(new FileReader(rows, chosen, Homes.of("CNY")), "Row,Customer,Owner,Phone"))
                .containsExactly("row", "customer", "city", "");
    }

    /** East was said to be 华东 when the project had no East. */
    @Test
    void ourWordsAreOursWhateverThoseOfOthersWereSaidToBe() {
        FileChoices chosen = FileChoices.NONE.with(
                Map.of(),
                Map.of(new Place("productLine", "east"), "华东", new Place("productLine", "west"), "华西"),
                Map.of());
        Home home = Homes.of("CNY", "East");
        String[] cells = {"a,East", "b,West"};

        assertThat(column(chosen, home, 1, "key,productLine", cells)).containsExactly("East", "华西");
        assertThat(column(chosen, home, 1, "Key,Product Line", cells)).containsExactly("华东", "华西");
        assertThat(new FileReader(PURCHASES, chosen, home)
                        .read(raw("key,productLine", cells))
                        .words()
                        .get("productLine"))
                .containsExactly("West");
    }

    private static List<String> header(FileReader reader, String headings) {
        return reader.read(raw(headings, "a,b,c,d")).table().rows().get(0).cells();
    }

    private static List<String> column(FileChoices choices, Home home, int place, String header, String... rows) {
        return column(new FileReader(PURCHASES, choices, home), place, raw(header, rows));
    }

    private static List<String> column(FileReader reader, int place, RawTable raw) {
        return reader.read(raw).table().rows().stream()
                .skip(1)
                .map(row -> row.cells().get(place))
                .toList();
    }

    private static RawTable raw(String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(Arrays.asList(rows));
        return raw(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static RawTable raw(byte[] file) {
        return Table.raw(new ByteArrayInputStream(file), new ArrayList<>()).orElseThrow();
    }
}
