package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.TestDays;
import io.attain.kernel.VisibleText;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever people wrote comes back as it was from a file of ours, in both formats. */
class WrittenTablesLawsTest {

    private static final List<Sheet.Column> COLUMNS =
            List.of(new Sheet.Column("first", 10), new Sheet.Column("second", 10));

    @Property(tries = 300)
    void aTextIsReadAsPeopleSawIt(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll TableFormat format) {
        byte[] file = format.write(sheet(new Cell.Text(one), new Cell.Text(other)));

        assertThat(cells(file)).isEqualTo(List.of(VisibleText.of(one), VisibleText.of(other)));
    }

    @Property(tries = 200)
    void aNumberIsReadAsTheSameNumber(@ForAll("numbers") BigDecimal number, @ForAll TableFormat format) {
        byte[] file = format.write(sheet(new Cell.Decimal(number), new Cell.Text("x")));

        assertThat(new BigDecimal(cells(file).get(0))).isEqualByComparingTo(number);
    }

    @Property(tries = 200)
    void aDayIsReadAsTheSameDay(@ForAll("days") LocalDate day, @ForAll TableFormat format) {
        byte[] file = format.write(sheet(new Cell.Day(day), new Cell.Text("x")));

        assertThat(cells(file).get(0)).isEqualTo(day.toString());
    }

    /** A file that came back marked is the one that was sent, and so it is when it is marked again. */
    @Property(tries = 200)
    void aMarkedFileIsReadAsTheOneThatWasSent(
            @ForAll @Size(min = 1, max = 5) List<@From("texts") String> texts,
            @ForAll("texts") String mark,
            @ForAll TableFormat format) {
        List<List<Cell>> rows = texts.stream()
                .map(text -> List.<Cell>of(new Cell.Text(text), new Cell.Text("x")))
                .toList();
        byte[] sent = format.write(new Sheet("Attain", COLUMNS, rows));

        byte[] marked = MarkedTable.of(sent, Map.of(2L, mark)).orElseThrow();
        byte[] again = MarkedTable.of(marked, Map.of(2L, "other")).orElseThrow();

        assertThat(MarkedTable.formatOf(marked)).isEqualTo(format);
        assertThat(allCells(marked)).isEqualTo(allCells(sent));
        assertThat(allCells(again)).isEqualTo(allCells(sent));
    }

    private static Sheet sheet(Cell one, Cell other) {
        return new Sheet(
                "Attain", COLUMNS, List.of(List.of(one, other), List.of(new Cell.Text("a"), new Cell.Text("b"))));
    }

    private static List<String> cells(byte[] file) {
        List<List<String>> all = allCells(file);
        // a row that says nothing is none
        List<String> first = all.size() < 3 ? List.of() : all.get(1);
        return List.of(first.size() > 0 ? first.get(0) : "", first.size() > 1 ? first.get(1) : "");
    }

    private static List<List<String>> allCells(byte[] file) {
        List<TableFault> faults = new ArrayList<>();
        RawTable table = Table.raw(new ByteArrayInputStream(file), faults).orElseThrow();
        assertThat(faults).isEmpty();
        return table.rows().stream()
                .map(RawRow::cells)
                .map(WrittenTablesLawsTest::withoutTail)
                .toList();
    }

    private static List<String> withoutTail(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "=1+1",
                "+",
                "-5",
                "@x",
                "'",
                "''",
                "\"",
                ",",
                ";",
                "\t",
                "\n",
                "\r\n",
                " ",
                "\u00A0",
                "\u200B",
                "_x0041_",
                "_x005F_",
                "_x",
                "＝",
                "＠",
                "海港",
                "é",
                "e\u0301",
                "👩‍👩‍👧",
                "\uD842\uDFB7",
                "!",
                "sep=;",
                "<a&b>",
                "]]>",
                "0012",
                "1/2/3",
                "TRUE",
                "65%",
                "a",
                "\u0001",
                "\u0000",
                "\uFFFE",
                "2026-11-20",
                "#N/A");
        return parts.list().ofMaxSize(5).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.longs()
                .between(-999_999_999_999_99L, 999_999_999_999_99L)
                .map(minor -> BigDecimal.valueOf(minor, 2));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TestDays.ofTheCentury();
    }
}
