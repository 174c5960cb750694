package io.attain.kernel.rules;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows in their order, as one text: {@code :C:region%2FEast:60|:C::90}, each cell after a colon and written as in an address.
 *
 * @param rows their cells; what is left out is empty
 */
public record RuleRows(List<List<String>> rows) {

    private static final String CELL = ":";
    private static final String ROW = "|";

    public RuleRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rows that a text says; nothing if it says none in this way. */
    public static Optional<RuleRows> of(String text) {
        if (text.equals(CELL)) {
            return Optional.of(new RuleRows(List.of()));
        }
        try {
            List<List<String>> rows =
                    Stream.of(text.split("\\|", -1)).map(RuleRows::row).toList();
            return rows.contains(List.<String>of()) ? Optional.empty() : Optional.of(new RuleRows(rows));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> row(String text) {
        return text.startsWith(CELL)
                ? Stream.of(text.substring(1).split(CELL, -1))
                        .map(cell -> URLDecoder.decode(cell, StandardCharsets.UTF_8))
                        .toList()
                : List.of();
    }

    @Override
    public String toString() {
        return rows.isEmpty()
                ? CELL
                : rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> CELL + URLEncoder.encode(cell, StandardCharsets.UTF_8))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(ROW));
    }
}
