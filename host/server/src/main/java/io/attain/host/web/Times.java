package io.attain.host.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as one reader reads them. */
public final class Times {
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;

    /** For a reader's language and zone. */
    public Times(Locale locale, ZoneId zone) {
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        this.dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    /** The day, empty for no date. */
    public String date(@Nullable Date moment) {
        return moment == null ? "" : date.format(moment.toInstant());
    }

    /** The day and the minute, empty for no date. */
    public String minute(@Nullable Date moment) {
        return moment == null ? "" : dateTime.format(moment.toInstant());
    }
}
