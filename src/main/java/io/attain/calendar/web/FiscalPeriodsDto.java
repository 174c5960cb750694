package io.attain.calendar.web;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.web.Json;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is named in a project's fiscal years: of each year the year, its halves, its quarters and its periods.
 *
 * @param years the last one, the one that is running and the next
 */
@Json
public record FiscalPeriodsDto(List<List<Named>> years) {

    /**
     * A run of days that has a name.
     *
     * @param name as FY26 Q3
     * @param start the first day
     * @param end the day after the last
     * @param weeks how many whole weeks it has
     */
    @Json
    public record Named(String name, String start, String end, long weeks) {

        static Named of(FiscalYears.Named named) {
            return new Named(
                    named.name(),
                    named.period().start().toString(),
                    named.period().end().toString(),
                    ChronoUnit.WEEKS.between(
                            named.period().start(), named.period().end()));
        }
    }
}
