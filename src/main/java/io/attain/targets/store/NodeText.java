package io.attain.targets.store;

import io.attain.kernel.FiscalYears;
import io.attain.targets.TermsText;
import io.attain.targets.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a node as short texts, so that one row holds all of it: {@code 1,20727,120000;2,20800,90000} for
 * two versions of which only the amounts were kept. Days count from 1970-01-01.
 */
final class NodeText {

    private NodeText() {}

    static String of(List<Version> versions) {
        return versions.stream()
                .map(version -> version.number() + "," + version.effective().toEpochDay() + "," + version.amount()
                        + (version.terms() == null ? "" : "," + TermsText.of(version.terms())))
                .collect(Collectors.joining(";"));
    }

    static List<Version> versions(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(version -> version.split(",", -1))
                        .map(part -> new Version(
                                Integer.parseInt(part[0]),
                                LocalDate.ofEpochDay(Long.parseLong(part[1])),
                                Long.parseLong(part[2]),
                                part.length == 3 ? null : TermsText.read(part[3])))
                        .toList();
    }

    /** As in 2,WEEKS_454,SUNDAY,12,true; null for calendar years, as most are. */
    static @Nullable String of(FiscalYears years) {
        return years.equals(FiscalYears.CALENDAR)
                ? null
                : Stream.of(
                                years.startMonth(),
                                years.pattern().name(),
                                years.weekday().name(),
                                years.longPeriod(),
                                years.namedByStart())
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
    }

    static FiscalYears years(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return FiscalYears.CALENDAR;
        }
        String[] parts = text.split(",", -1);
        return new FiscalYears(
                Integer.parseInt(parts[0]),
                FiscalYears.Pattern.valueOf(parts[1]),
                DayOfWeek.valueOf(parts[2]),
                Integer.parseInt(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }
}
