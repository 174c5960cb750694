package io.attain.kernel.imports;

import static io.attain.kernel.imports.FileReaderTest.NONE;
import static io.attain.kernel.imports.FileReaderTest.column;
import static io.attain.kernel.imports.FileReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Unit;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the numbers and days of a column are written, by its cells and by what was chosen. */
class NumbersAndDaysInFilesTest {

    /** Number 27: one clear cell tells it for its column. */
    @Test
    void numbersAreReadByTheirColumn() {
        assertThat(column("amount", NONE, "\"1.234,56\"", "1.200", "900")).containsExactly("1234.56", "1200", "900");
        assertThat(column("金额(万元)", NONE, "1.5", "\"¥2,000\"")).containsExactly("15000", "20000000");
        FileReading open = read(NONE, "amount,customer", "1.200,a", "2.500,b");
        assertThat(open.marks()).containsExactly(new FileReading.Mark("amount", false, null));
        assertThat(column("amount", NONE, "1.200", "2.500")).containsExactly("1.200", "2.500");
        FileChoices comma = NONE.with(Map.of(), Map.of(), Map.of("amount", "comma"));
        assertThat(column("amount", comma, "1.200", "2.500")).containsExactly("1200", "2500");
    }

    @Test
    void whatCellsSayOfTheirMarkHoldsAgainstWhatWasChosen() {
        FileChoices comma = NONE.with(Map.of(), Map.of(), Map.of("amount", "comma", "closeDate", "monthFirst"));

        assertThat(column("amount", comma, "1234.50", "1.200")).containsExactly("1234.5", "1.2");
        assertThat(column("Close Date", comma, "13/02/2026", "03/04/2026")).containsExactly("2026-02-13", "2026-04-03");
    }

    @Test
    void cellsThatContradictEachOtherStayAsTheyAreAndNobodyIsAskedInVain() {
        FileChoices comma = NONE.with(Map.of(), Map.of(), Map.of("amount", "comma", "closeDate", "monthFirst"));

        assertThat(column("amount", comma, "\"1,234.50\"", "\"1.234,50\"", "1.200"))
                .containsExactly("1,234.50", "1.234,50", "1.200");
        assertThat(column("Close Date", comma, "13/02/2026", "02/13/2026", "03/04/2026"))
                .containsExactly("13/02/2026", "02/13/2026", "03/04/2026");
        assertThat(read(comma, "amount,customer", "\"1,234.50\",a", "\"1.234,50\",b")
                        .marks())
                .isEmpty();
    }

    /** In a file of semicolons a comma stands before decimals; in a column of 万元 it would be so many yuan. */
    @Test
    void aCellThatIsNotReadIsNoAmountWhateverSeparatesTheFile() {
        FileReading read = read(NONE, "金额(万元);customer", "1,5;a", "1.234,5;b", "1,234.5;c");
        List<TableFault> faults = new ArrayList<>();

        Table table = Table.of(read.table(), List.of("customer"), header -> {}, faults);
        table.rows().forEach(row -> row.amount("amount", Unit.money("CNY", 2)));

        assertThat(faults).extracting(TableFault::line).containsExactly(2L, 3L, 4L);
    }

    /** What was answered is not asked again. */
    @Test
    void aNumberOfThreeDecimalsIsReadOnceItsColumnHasAMark() {
        FileChoices point = NONE.with(Map.of(), Map.of(), Map.of("amount", "point"));
        List<TableFault> faults = new ArrayList<>();

        Table table = Table.of(
                read(point, "amount,customer", "1.200,a", "2.500,b").table(),
                List.of("customer"),
                header -> {},
                faults);

        assertThat(table.rows())
                .extracting(row -> row.amount("amount", Unit.money("CNY", 2)).plain())
                .containsExactly("1.20", "2.50");
        assertThat(faults).isEmpty();
    }

    @Test
    void daysAreReadByTheirColumn() {
        assertThat(column("Close Date", NONE, "03/04/2026", "13/02/2026")).containsExactly("2026-04-03", "2026-02-13");
        assertThat(column("Close Date", NONE, "45631", "\"Nov 20, 2026\"", "20.11.2026", "2026-11-20 14:33:00"))
                .containsExactly("2024-12-05", "2026-11-20", "2026-11-20", "2026-11-20");
        FileReading open = read(NONE, "closeDate,customer", "03/04/2026,a");
        assertThat(open.marks()).containsExactly(new FileReading.Mark("closeDate", true, null));
        FileChoices months = NONE.with(Map.of(), Map.of(), Map.of("closeDate", "monthFirst"));
        assertThat(column("Close Date", months, "03/04/2026")).containsExactly("2026-03-04");
        assertThat(column("Close Date", NONE, "7月4日")).containsExactly("7月4日");
    }
}
