package io.attain.kernel.imports;

import java.time.ZoneOffset;
import java.util.Set;

/** Where files of tests are brought. */
final class Homes {

    private Homes() {}

    /** A project with some money, and some words of its own in each column. */
    static Home of(String currency, String... words) {
        return new Home(
                currency, ZoneOffset.UTC, (column, word) -> Set.of(words).contains(word));
    }
}
