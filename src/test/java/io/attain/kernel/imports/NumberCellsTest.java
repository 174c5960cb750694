package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cells that are numbers by themselves, beside others that are written as texts. */
class NumberCellsTest {

    private static final RawRow HEADER = new RawRow(1, List.of("Account Name", "Amount"));

    @Test
    void numbersAreReadInOneWayAndNobodyIsAsked() {
        FileReading read = read(number("1.234"), number("12"));

        assertThat(amounts(read)).containsExactly("1.234", "12");
        assertThat(read.marks()).isEmpty();
        assertThat(read.table().rows())
                .filteredOn(row -> row.numbers().contains(1))
                .hasSize(2);
    }

    /** A German spreadsheet shows the number 1234.5 with a comma: it says nothing of the text 1.234 below it. */
    @Test
    void numbersDoNotTellHowTextsAreWritten() {
        FileReading read = read(number("1234.5"), text("1.234"));

        assertThat(amounts(read)).containsExactly("1234.5", "1.234");
        assertThat(read.marks()).extracting(FileReading.Mark::mark).containsExactly((String) null);
        assertThat(read.table().rows())
                .filteredOn(row -> row.numbers().contains(1))
                .hasSize(1);
    }

    @Test
    void textsThatTellItDoSoForTexts() {
        assertThat(amounts(read(number("1234.5"), text("1.234"), text("1.234,50"))))
                .containsExactly("1234.5", "1234", "1234.5");
    }

    private static List<String> amounts(FileReading read) {
        return read.table().rows().stream().skip(1).map(row -> row.cell(1)).toList();
    }

    private static FileReading read(RawRow... rows) {
        List<RawRow> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return new FileReader(KnownColumns.of("opportunities"), FileChoices.NONE, Homes.of("CNY"))
                .read(new RawTable(all, false));
    }

    private static RawRow number(String amount) {
        return new RawRow(2, List.of("Harbour", amount), Set.of(1), Map.of(), false);
    }

    private static RawRow text(String amount) {
        return new RawRow(3, List.of("Harbour", amount));
    }
}
