package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a file was damaged on its way, it is read or refused in words: nothing fails, nothing hangs, no row is half read. */
class DamagedFilesTest {

    private static final List<String> FILES = List.of(
            "semicolons.csv",
            "open-quote.csv",
            "two-byte-order-marks.csv",
            "sheetjs-iso-dates.xlsx",
            "backslashes.xlsx",
            "percent-cell.xlsx",
            "leading-zeros.xlsx",
            "workbook2.xlsx");
    private static final String ROWS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46295</v></c><c r=\"B2\" s=\"2\"><v>0.65</v></c></row>";

    /** Some bytes cut out, doubled or changed. */
    record Damage(int kind, double place, int length, int value) {

        byte[] done(byte[] whole) {
            if (whole.length == 0) {
                return whole;
            }
            int at = (int) (place * (whole.length - 1));
            int end = Math.min(whole.length, at + length);
            return switch (kind) {
                case 0 -> joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, end, whole.length));
                case 1 -> joined(Arrays.copyOf(whole, end), Arrays.copyOfRange(whole, at, whole.length));
                case 2 -> Arrays.copyOf(whole, at);
                default -> changed(whole, at, (byte) value);
            };
        }

        private static byte[] changed(byte[] whole, int at, byte value) {
            byte[] changed = whole.clone();
            changed[at] = value;
            return changed;
        }

        private static byte[] joined(byte[] head, byte[] tail) {
            byte[] joined = Arrays.copyOf(head, head.length + tail.length);
            System.arraycopy(tail, 0, joined, head.length, tail.length);
            return joined;
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFileIsReadOrRefused(@ForAll("files") String file, @ForAll("damages") List<Damage> damages) {
        byte[] content = bytes(file);
        for (Damage damage : damages) {
            content = damage.done(content);
        }
        readOrRefused(content);
    }

    /** Inside of the packing, where a damaged file is a strange one. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aStrangePartOfAWorkbookIsReadOrRefused(@ForAll("parts") String part, @ForAll("damages") List<Damage> damages) {
        Map<String, String> parts = Workbooks.parts(ROWS);
        byte[] content = parts.get(part).getBytes(StandardCharsets.UTF_8);
        for (Damage damage : damages) {
            content = damage.done(content);
        }
        parts.put(part, new String(content, StandardCharsets.UTF_8));
        readOrRefused(Workbooks.zip(parts));
    }

    private static void readOrRefused(byte[] content) {
        List<TableFault> faults = new ArrayList<>();
        Table read = Table.read(new ByteArrayInputStream(content), List.of(), faults);

        assertThat(faults.isEmpty()).isEqualTo(!read.rows().isEmpty());
        assertThat(faults).allSatisfy(fault -> assertThat(fault.messageKey()).startsWith("attain.kernel.table."));
        assertThat(read.rows()).allSatisfy(row -> {
            row.date("closeDate");
            row.required("customer", 255);
            assertThat(row.line()).isPositive();
        });
    }

    @Provide
    static Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    static Arbitrary<String> parts() {
        return Arbitraries.of(Workbooks.parts(ROWS).keySet());
    }

    @Provide
    static Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 255))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static byte[] bytes(String file) {
        try (InputStream content = Objects.requireNonNull(DamagedFilesTest.class.getResourceAsStream(file))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
