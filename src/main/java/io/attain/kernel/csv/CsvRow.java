package io.attain.kernel.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a file. Reading a value that is wrong notes the fault and gives a harmless one, so that all faults are found. */
public final class CsvRow {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    private final long line;
    private final Map<String, String> values;
    private final List<CsvFault> faults;

    /** A row that starts on a line and notes its faults in the file's list. */
    CsvRow(long line, Map<String, String> values, List<CsvFault> faults) {
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    /** Where the row starts, counted from 1. */
    public long line() {
        return line;
    }

    /** A text without blanks around it; empty if the column is empty or missing. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    /** A text that must be there, of at most so many characters. */
    public String required(String column, int maxLength) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "attain.kernel.csv.missing");
        } else if (text.length() > maxLength) {
            fault(column, "attain.kernel.csv.tooLong", Integer.toString(maxLength));
        }
        return text;
    }

    /** An ISO date, or nothing if the column is empty. */
    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fault(column, "attain.kernel.csv.notADate", text);
            return Optional.empty();
        }
    }

    /** A whole number from 0 to {@code max}; an empty column is 0. */
    public int count(String column, int max) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        int count = COUNT.matcher(text).matches() ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (count > max) {
            fault(column, "attain.kernel.csv.notACount", text, Integer.toString(max));
            return 0;
        }
        return count;
    }

    /** An amount of 0 or more in minor units, written in major units with at most so many digits behind the point. */
    public long amount(String column, int digits) {
        String text = text(column);
        if (DECIMAL.matcher(text).matches()) {
            try {
                return new BigDecimal(text).movePointRight(digits).longValueExact();
            } catch (ArithmeticException e) {
                fault(column, "attain.kernel.csv.inexact", text, Integer.toString(digits));
                return 0;
            }
        }
        fault(column, text.isEmpty() ? "attain.kernel.csv.missing" : "attain.kernel.csv.notAnAmount", text);
        return 0;
    }

    /** One of the allowed values. */
    public String oneOf(String column, Collection<String> allowed) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "attain.kernel.csv.missing");
        } else if (!allowed.contains(text)) {
            fault(column, "attain.kernel.csv.notOneOf", text, String.join(", ", allowed));
        }
        return text;
    }

    /** Notes that a value, or the row if the column is empty, is wrong for a reason of the reader's own. */
    public void fault(String column, String messageKey, String... arguments) {
        faults.add(new CsvFault(line, column.isEmpty() ? null : column, messageKey, List.of(arguments)));
    }
}
