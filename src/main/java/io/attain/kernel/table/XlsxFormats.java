package io.attain.kernel.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the numbers of a workbook mean: a cell's format is part of what it says. */
final class XlsxFormats {

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The 1900 count has a February 29 that never was, so that days before March 1 are one later. */
    private static final int MARCH_1900 = 61;

    private static final double MOST_DAYS = 2_958_465; // the last day of 9999
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int DIGITS_OF_A_SPREADSHEET = 15;
    private static final int NOISE = 4;
    /** An amount's own last decimals, which 15 digits round away from huge ones, are fewer. */
    private static final int DECIMALS_OF_NOISE = 4;

    private final List<NumberFormat> formats = new ArrayList<>();
    private final boolean from1904;

    private XlsxFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The formats of a styles part. */
    static XlsxFormats read(byte[] styles, boolean from1904) throws XMLStreamException {
        XlsxFormats formats = new XlsxFormats(from1904);
        Map<String, String> codes = new HashMap<>();
        XmlPart xml = new XmlPart(styles);
        while (xml.next()) {
            if (xml.is("numFmt")) {
                codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.is("cellXfs")) {
                while (xml.nextIn("cellXfs")) {
                    if (xml.is("xf")) {
                        formats.formats.add(NumberFormat.of(xml.attribute("numFmtId", "0"), codes));
                    }
                }
            }
        }
        return formats;
    }

    /** A workbook without styles. */
    static XlsxFormats none(boolean from1904) {
        return new XlsxFormats(from1904);
    }

    /**
     * What a number in a cell of a style shows: an ISO date (with its time, if it has one), a percentage with its sign, a number
     * with zeros before it, or a plain decimal.
     *
     * @throws NumberFormatException if it is no number
     */
    String text(String raw, int style) {
        double value = Double.parseDouble(raw);
        NumberFormat format = format(style);
        return format.isDate() && value >= 0 && value <= MOST_DAYS ? date(value) : format.put(exact(value));
    }

    /** Whether numbers in cells of a style count days. */
    boolean isDay(int style) {
        return format(style).isDate();
    }

    private NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.PLAIN;
    }

    private String date(double value) {
        long day = (long) Math.floor(value);
        LocalDate date = from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
        date = date.plusDays(!from1904 && day < MARCH_1900 ? day + 1 : day);
        long seconds = Math.round((value - day) * SECONDS_A_DAY);
        LocalDateTime moment = date.atStartOfDay().plus(Duration.ofSeconds(seconds));
        // A moment before midnight may be rounded to the next one.
        boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? moment.toLocalDate().toString() : moment.toString();
    }

    /**
     * The decimal that a spreadsheet means by a number. It keeps binary numbers and shows at most 15 digits: 100.01 is the
     * shortest decimal of its number, and the noise of a formula, as in 0.30000000000000004, is what 15 digits round away.
     * More digits than that are no noise, and stay.
     */
    static BigDecimal exact(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        BigDecimal shown =
                shortest.round(new MathContext(DIGITS_OF_A_SPREADSHEET)).stripTrailingZeros();
        BigDecimal off = shown.subtract(shortest).abs();
        boolean noise = off.compareTo(BigDecimal.valueOf(NOISE * Math.ulp(value))) <= 0
                && shortest.scale() - shown.scale() >= DECIMALS_OF_NOISE;
        return noise ? shown : shortest;
    }
}
