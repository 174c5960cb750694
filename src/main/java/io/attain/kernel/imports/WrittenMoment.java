package io.attain.kernel.imports;

import io.attain.kernel.VisibleText;
import io.attain.kernel.table.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a cell has it, with the time behind it. A time without a zone is one of the day that stands before it; one in UTC or
 * so far from it is a moment, whose day depends on where it is asked. Midnight is how programs write a day.
 *
 * @param day what stands before the time
 * @param time of the clock that the zone has; null without a zone
 */
record WrittenMoment(String day, @Nullable LocalTime time, ZoneOffset zone) {

    private static final Pattern TIME = Pattern.compile(
            "[T ](?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d+)?)?(?: ?(?<half>[AP])M)?"
                    + "(?<zone> ?(?:Z|UTC|GMT|(?:UTC|GMT)?(?<ahead>[+-]\\d{1,2})(?::?(?<further>\\d\\d))?))?$",
            Pattern.CASE_INSENSITIVE);

    private static final int HALF_A_DAY = 12;

    /** Of a cell. */
    static WrittenMoment of(String cell) {
        String plain = VisibleText.plain(cell).strip();
        Matcher found = TIME.matcher(plain);
        if (!found.find()) {
            return new WrittenMoment(plain, null, ZoneOffset.UTC);
        }
        String day = plain.substring(0, found.start());
        try {
            return new WrittenMoment(day, found.group("zone") == null ? null : time(found), zone(found));
        } catch (DateTimeException e) {
            return new WrittenMoment(plain, null, ZoneOffset.UTC);
        }
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half");
        return LocalTime.of(
                half == null ? hour : hour % HALF_A_DAY + ("p".equals(half.toLowerCase(Locale.ROOT)) ? HALF_A_DAY : 0),
                Integer.parseInt(found.group("minute")),
                Integer.parseInt(Objects.requireNonNullElse(found.group("second"), "0")));
    }

    private static ZoneOffset zone(Matcher found) {
        String ahead = found.group("ahead");
        if (ahead == null) {
            return ZoneOffset.UTC;
        }
        int minutes = Integer.parseInt(Objects.requireNonNullElse(found.group("further"), "0"));
        return ZoneOffset.ofHoursMinutes(Integer.parseInt(ahead), ahead.startsWith("-") ? -minutes : minutes);
    }

    /**
     * Its day where it is asked.
     *
     * @param read what stands before the time, as it was read
     */
    String dayIn(ZoneId asked, String read) {
        LocalTime at = time;
        return at == null || at.equals(LocalTime.MIDNIGHT)
                ? read
                : WrittenDay.of(read)
                        .map(named -> named.atTime(at)
                                .atOffset(zone)
                                .atZoneSameInstant(asked)
                                .toLocalDate()
                                .toString())
                        .orElse(read);
    }
}
