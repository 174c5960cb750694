package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.KnownDays;
import io.attain.kernel.Unit;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static final List<Sheet.Column> COLUMNS = List.of(new Sheet.Column("a", 12), new Sheet.Column("b", 20));

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(
            @ForAll("texts") String text, @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long amount) {
        LocalDate day = KnownDays.ALL.start().plusDays(amount % KnownDays.ALL.days());
        Sheet sheet = new Sheet(
                "Plan",
                COLUMNS,
                List.of(
                        List.of(new Cell.Text(text), new Cell.Decimal(BigDecimal.valueOf(amount, 2))),
                        List.of(new Cell.Text("x"), new Cell.Day(day))));

        for (TableFormat format : TableFormat.values()) {
            List<TableFault> faults = new ArrayList<>();
            Table read = Table.read(new ByteArrayInputStream(format.write(sheet)), List.of("a", "b"), faults);

            assertThat(faults).isEmpty();
            assertThat(read.rows().get(0).text("a")).isEqualTo(text.strip());
            assertThat(read.rows().get(0).amount("b", Unit.MONEY)).isEqualTo(Unit.MONEY.amount(amount));
            assertThat(read.rows().get(1).date("b")).contains(day);
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("=+-@'\",;\n<>&_x000D_ 数abc")
                .ofMaxLength(12)
                .map(String::strip);
    }

    @Test
    void csvHoldsNoFormula() {
        Sheet sheet = new Sheet(
                "Plan",
                COLUMNS,
                List.of(List.of(
                        new Cell.Text("=HYPERLINK(\"http://x\")"), new Cell.Decimal(BigDecimal.valueOf(-500, 2)))));

        assertThat(new String(TableFormat.CSV.write(sheet), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa,b\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-5.00\r\n");
    }
}
