package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What spreadsheets keep as binary numbers is read as what they show. */
class XlsxFormatsTest {

    private static final int PLAIN = 0;
    private static final int DAY = 1;
    private static final byte[] STYLES =
            "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".getBytes(StandardCharsets.UTF_8);

    @Property(tries = 300)
    void anAmountOfUpToThirteenDigitsIsWhatWasTyped(
            @ForAll @LongRange(max = 9_999_999_999_999L) long minor, @ForAll @IntRange(max = 3) int digits)
            throws XMLStreamException {
        BigDecimal typed = BigDecimal.valueOf(minor, digits);

        assertThat(new BigDecimal(text(Double.toString(typed.doubleValue()), PLAIN)))
                .isEqualByComparingTo(typed);
        assertThat(text(typed.toPlainString(), PLAIN)).doesNotContain("E");
    }

    @Property(tries = 300)
    void theNoiseOfASumIsWhatFifteenDigitsRoundAway(
            @ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 1_000_000) int other)
            throws XMLStreamException {
        double sum = one / 100.0 + other / 100.0;

        assertThat(new BigDecimal(text(Double.toString(sum), PLAIN)))
                .isEqualByComparingTo(BigDecimal.valueOf(one + (long) other, 2));
    }

    @Property(tries = 300)
    void eachDayHasOneNumberInEitherCount(@ForAll @IntRange(max = 80_000) int later) throws XMLStreamException {
        LocalDate march1900 = LocalDate.of(1900, 3, 1);
        LocalDate day = march1900.plusDays(later);
        LocalDate newYear1904 = LocalDate.of(1904, 1, 1);

        assertThat(text(Integer.toString(61 + later), DAY)).isEqualTo(day.toString());
        assertThat(XlsxFormats.read(STYLES, true).text(Integer.toString(later), DAY))
                .isEqualTo(newYear1904.plusDays(later).toString());
        assertThat(ChronoUnit.DAYS.between(march1900, day)).isEqualTo(later);
    }

    /** The 29 February 1900 that spreadsheets count has no day of its own. */
    @Example
    void daysBeforeTheOneThatNeverWasAreRead() throws XMLStreamException {
        assertThat(text("1", DAY)).isEqualTo("1900-01-01");
        assertThat(text("59", DAY)).isEqualTo("1900-02-28");
        assertThat(text("45631", DAY)).isEqualTo("2024-12-05");
        assertThat(text("2958465", DAY)).isEqualTo("9999-12-31");
    }

    @Property(tries = 200)
    void aMomentIsReadToTheSecondAndAWholeDayWithoutOne(
            @ForAll @IntRange(min = 40_000, max = 50_000) int day, @ForAll @IntRange(max = 86_399) int second)
            throws XMLStreamException {
        LocalDate date = LocalDate.of(1899, 12, 30).plusDays(day);
        String read = text(Double.toString(day + second / 86_400.0), DAY);

        assertThat(read)
                .isEqualTo(
                        second == 0
                                ? date.toString()
                                : date.atStartOfDay().plusSeconds(second).toString());
    }

    @Example
    void whatIsNoDayIsANumber() throws XMLStreamException {
        assertThat(text("-1", DAY)).isEqualTo("-1");
        assertThat(text("2958466", DAY)).isEqualTo("2958466");
        assertThat(text("45631", 7))
                .as("a style that the workbook does not have")
                .isEqualTo("45631");
        assertThat(XlsxFormats.none(false).text("45631", DAY)).isEqualTo("45631");
        assertThat(text("1E+20", PLAIN)).isEqualTo("100000000000000000000");
        assertThat(text("-0.0", PLAIN)).isEqualTo("0");
    }

    @Example
    void whatIsNoNumberIsRefused() {
        for (String raw : new String[] {"", "n/a", "NaN", "1e999"}) {
            assertThatThrownBy(() -> text(raw, PLAIN)).as(raw).isInstanceOf(NumberFormatException.class);
        }
    }

    private static String text(String raw, int style) throws XMLStreamException {
        return XlsxFormats.read(STYLES, false).text(raw, style);
    }
}
