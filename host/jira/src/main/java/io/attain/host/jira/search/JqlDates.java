package io.attain.host.jira.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written in JQL, in the searcher's zone: 2026-11-23, "2026/11/23 14:30", -5d, "4w 2d". */
final class JqlDates {

    private static final List<DateTimeFormatter> DAYS = List.of(format("uuuu-MM-dd"), format("uuuu/MM/dd"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(format("uuuu-MM-dd HH:mm"), format("uuuu/MM/dd HH:mm"));
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern OFFSET = Pattern.compile("([+-]?\\d{1,6})([yMwdhm]?)");

    private JqlDates() {}

    /** The moment that the text means; a bare day means its midnight. Empty if it is no date. */
    static Optional<Instant> moment(String text, Searcher searcher) {
        String trimmed = text.trim();
        for (DateTimeFormatter format : DAYS) {
            Optional<LocalDate> day = parsed(() -> LocalDate.parse(trimmed, format));
            if (day.isPresent()) {
                return day.map(date -> date.atStartOfDay(searcher.zone()).toInstant());
            }
        }
        for (DateTimeFormatter format : TIMES) {
            Optional<LocalDateTime> time = parsed(() -> LocalDateTime.parse(trimmed, format));
            if (time.isPresent()) {
                return time.map(date -> date.atZone(searcher.zone()).toInstant());
            }
        }
        return period(trimmed, searcher);
    }

    /** The whole day, or the minute, that the text means. Empty if it is no date. */
    static Optional<Range> range(String text, Searcher searcher) {
        boolean day = DAYS.stream().anyMatch(format -> parsed(() -> LocalDate.parse(text.trim(), format))
                .isPresent());
        return moment(text, searcher)
                .map(from -> new Range(
                        from,
                        from.atZone(searcher.zone())
                                .plus(1, day ? ChronoUnit.DAYS : ChronoUnit.MINUTES)
                                .toInstant()));
    }

    /** From a moment to another, which is no more in it. */
    record Range(Instant from, Instant to) {}

    /** Moves a moment by what a date function's argument says: "-1", in the function's own unit, or "-1d". */
    static Optional<ZonedDateTime> moved(ZonedDateTime from, String offset, ChronoUnit unit) {
        Matcher matcher = OFFSET.matcher(offset.trim());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        return Optional.of(from.plus(
                amount,
                switch (matcher.group(2)) {
                    case "y" -> ChronoUnit.YEARS;
                    case "M" -> ChronoUnit.MONTHS;
                    case "" -> unit;
                    default -> unit(matcher.group(2));
                }));
    }

    private static Optional<Instant> period(String text, Searcher searcher) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            return Optional.empty();
        }
        ZonedDateTime moment = searcher.now().atZone(searcher.zone());
        long sign = period.group(1).equals("-") ? -1 : 1;
        Matcher part = PART.matcher(period.group(2));
        while (part.find()) {
            moment = moment.plus(sign * Long.parseLong(part.group(1)), unit(part.group(2)));
        }
        return Optional.of(moment.toInstant());
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty(); // not of this form; the caller tries the next
        }
    }
}
