package io.attain.calendar.web;

import io.attain.calendar.Leave;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.kernel.VisibleText;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads days, months and weekdays from requests; what is wrong is refused with its field. */
@Component
record CalendarReader(Asker asker) {

    private static final int MOST_DAYS = 366;
    private static final int MOST_SPANS = 400;

    /**
     * The year asked for, or the one that today lies in.
     *
     * @throws RestProblem 400 if it is none
     */
    int year(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return asker.today().getYear();
        }
        if (!sent.matches("\\d{4}")) {
            throw refused("year", "attain.calendar.invalid.year", sent);
        }
        int year = Integer.parseInt(sent);
        if (!KnownDays.contains(LocalDate.of(year, 1, 1))) {
            throw refused("year", "attain.calendar.invalid.year", sent);
        }
        return year;
    }

    /**
     * A period of at most a year; without an end, one day.
     *
     * @throws RestProblem 400 if a day is none, or the end does not come after the start
     */
    Period period(@Nullable String start, @Nullable String end) {
        boolean isOneDay = end == null || end.isEmpty();
        Runnable reading = () -> day("start", start);
        RestProblem.together(isOneDay ? List.of(reading) : List.of(reading, () -> day("end", end)));
        LocalDate first = day("start", start);
        LocalDate after = isOneDay ? first.plusDays(1) : day("end", end);
        if (!first.isBefore(after)) {
            throw refused("end", "attain.calendar.invalid.end");
        }
        if (first.plusDays(MOST_DAYS).isBefore(after)) {
            throw refused("end", "attain.calendar.invalid.tooLong", Integer.toString(MOST_DAYS));
        }
        return new Period(first, after);
    }

    /**
     * A part of a day; none is the whole of it.
     *
     * @throws RestProblem 400 if it is none
     */
    Leave.Part part(@Nullable String sent) {
        return sent == null || sent.isEmpty()
                ? Leave.Part.WHOLE
                : Coded.find(Leave.Part.values(), sent)
                        .orElseThrow(() -> refused("part", "attain.calendar.invalid.part"));
    }

    /**
     * The first day of a pattern; none has always held.
     *
     * @throws RestProblem 400 if it is no day
     */
    LocalDate from(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? WeekPattern.ALWAYS : day("from", sent);
    }

    /**
     * A month.
     *
     * @throws RestProblem 400 if it is none
     */
    YearMonth month(@Nullable String sent) {
        String month = sent == null ? "" : sent;
        return KnownDays.named(month + "-01")
                .map(YearMonth::from)
                .orElseThrow(() -> refused("through", "attain.calendar.invalid.month", month));
    }

    /**
     * Weekdays, at least one.
     *
     * @throws RestProblem 400 if there is none, or one is no weekday
     */
    WeekPattern weekdays(CalendarDto.@Nullable WeekdaysBody body) {
        RestProblem.together(List.of(() -> days(body), () -> from(body == null ? null : body.from())));
        return new WeekPattern(from(body == null ? null : body.from()), days(body));
    }

    private Set<DayOfWeek> days(CalendarDto.@Nullable WeekdaysBody body) {
        if (body == null || body.days() == null || body.days().isEmpty()) {
            throw refused("days", "attain.calendar.invalid.weekday");
        }
        asker.mustBeSound(body);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WholeNumber sent : body.days()) {
            int number = WholeNumber.intValue(sent);
            if (number < DayOfWeek.MONDAY.getValue() || number > DayOfWeek.SUNDAY.getValue()) {
                throw refused("days", "attain.calendar.invalid.weekday");
            }
            days.add(DayOfWeek.of(number));
        }
        return days;
    }

    /**
     * Holidays and make-up days.
     *
     * @throws RestProblem 400 if there is none, or something is wrong with one
     */
    List<SpecialDay> specialDays(CalendarDto.@Nullable DaysBody body) {
        if (body == null
                || body.days() == null
                || body.days().isEmpty()
                || body.days().size() > MOST_SPANS) {
            throw refused("days", "attain.calendar.invalid.days", Integer.toString(MOST_SPANS));
        }
        asker.mustBeSound(body);
        RestProblem.together(body.days().stream()
                .<Runnable>flatMap(span -> Stream.of(
                        () -> kind(span.kind()), () -> name(span.name()), () -> period(span.start(), span.end())))
                .toList());
        List<SpecialDay> days = new ArrayList<>();
        for (CalendarDto.Span span : body.days()) {
            SpecialDay.Kind kind = kind(span.kind());
            String name = name(span.name());
            Period period = period(span.start(), span.end());
            period.start().datesUntil(period.end()).forEach(day -> days.add(new SpecialDay(day, kind, name)));
        }
        return days;
    }

    private SpecialDay.Kind kind(@Nullable String sent) {
        return Optional.ofNullable(sent)
                .flatMap(code -> Coded.find(SpecialDay.Kind.values(), code))
                .orElseThrow(() -> refused("kind", "attain.calendar.invalid.kind"));
    }

    private String name(@Nullable String sent) {
        String name = VisibleText.line(sent);
        if (name.isEmpty() || name.length() > SpecialDay.MAX_NAME) {
            throw refused("name", "attain.calendar.invalid.name", Integer.toString(SpecialDay.MAX_NAME));
        }
        return name;
    }

    private LocalDate day(String field, @Nullable String sent) {
        String day = sent == null ? "" : sent;
        return KnownDays.named(day).orElseThrow(() -> refused(field, "attain.calendar.invalid.day", day));
    }

    private RestProblem refused(String field, String messageKey, Serializable... arguments) {
        return RestProblem.badRequest(field, asker.say(messageKey, arguments));
    }
}
