package io.attain.risk.store;

import io.attain.risk.Miss;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days of an alert as one short text: {@code 2026-11-18 8/12;2026-11-19 6/12}. */
final class Evidence {

    private Evidence() {}

    static String write(List<Miss> misses) {
        return misses.stream()
                .map(miss -> miss.date() + " " + miss.done() + "/" + miss.target())
                .collect(Collectors.joining(";"));
    }

    static List<Miss> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(Evidence::miss).toList();
    }

    private static Miss miss(String text) {
        int blank = text.indexOf(' ');
        int slash = text.indexOf('/');
        return new Miss(
                LocalDate.parse(text.substring(0, blank)),
                Long.parseLong(text.substring(blank + 1, slash)),
                Long.parseLong(text.substring(slash + 1)));
    }
}
