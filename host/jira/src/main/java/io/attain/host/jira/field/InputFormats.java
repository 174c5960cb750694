package io.attain.host.jira.field;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * How forms and {@code IssueInputParameters} write numbers and days: as Jira does, in the language of whoever is logged in
 * on the thread, numbers without grouping, days in the format of Jira's date picker, {@code d/MMM/yy}.
 */
public record InputFormats(JiraAuthenticationContext who, TimeZoneManager zones) implements DateTimeFormatterFactory {

    private static final String DATE_PICKER = "d/MMM/yy";

    /** As Jira's own fields read it: the whole text is the number. */
    Optional<Double> number(String text) {
        ParsePosition position = new ParsePosition(0);
        Number number = format(who.getLocale()).parse(text, position);
        return number == null || position.getIndex() != text.length()
                ? Optional.empty()
                : Optional.of(number.doubleValue());
    }

    /** A number as these forms write it. */
    public String text(Number number) {
        return format(who.getLocale()).format(number);
    }

    /** A day as these forms write it. */
    public String text(LocalDate day) {
        return picker(who.getLocale()).format(day);
    }

    Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.from(picker(who.getLocale()).parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DecimalFormat format(Locale locale) {
        DecimalFormat format = new DecimalFormat();
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(0);
        format.setDecimalFormatSymbols(new DecimalFormatSymbols(locale));
        return format;
    }

    private static java.time.format.DateTimeFormatter picker(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(DATE_PICKER)
                .toFormatter(locale);
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(Locale.ENGLISH, zones.getLoggedInUserTimeZone().toZoneId(), Optional.empty());
    }

    private final class Formatter implements DateTimeFormatter {
        private final Locale locale;
        private final ZoneId zone;
        private final Optional<DateTimeStyle> style;

        Formatter(Locale locale, ZoneId zone, Optional<DateTimeStyle> style) {
            this.locale = locale;
            this.zone = zone;
            this.style = style;
        }

        @Override
        public String format(Date date) {
            if (style.isEmpty()) {
                throw new UnsupportedOperationException("The host writes days of the date picker only");
            }
            return picker(locale).format(date.toInstant().atZone(zone));
        }

        @Override
        public DateTimeFormatter forLoggedInUser() {
            return new Formatter(
                    who.getLocale(), zones.getLoggedInUserTimeZone().toZoneId(), style);
        }

        @Override
        public DateTimeFormatter withSystemZone() {
            return new Formatter(locale, ZoneId.systemDefault(), style);
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle wanted) {
            return new Formatter(locale, zone, Optional.of(wanted));
        }
    }
}
