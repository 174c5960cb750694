package io.attain.kernel;

import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Days that tests happen on. */
public final class TestDays {

    /** A Monday, 23 November 2026. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private TestDays() {}

    /** Any of this century, leap days among them. */
    public static Arbitrary<LocalDate> ofTheCentury() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .edgeCases(edges -> LongStream.of(
                                LocalDate.of(2000, 2, 29).toEpochDay(),
                                LocalDate.of(2096, 2, 29).toEpochDay())
                        .forEach(edges::add))
                .map(LocalDate::ofEpochDay);
    }
}
