package io.attain.kernel.table;

import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.TwoReadings;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of a file. Reading a value that is wrong notes the fault and gives a harmless one, so that all faults are found. */
public final class TableRow {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d+)?");
    /** Of so many decimals a unit needs no group. */
    private static final int GROUP = 3;

    /** More digits than any amount has. */
    private static final Pattern LONG = Pattern.compile("\\d{16,}(\\.\\d+)?");
    /** Digits in groups, or a comma before the decimals: each country reads them another way. */
    private static final Pattern LOCALIZED = Pattern.compile("\\d[\\d.,'’\\s\\u00A0\\u202F]*\\d");

    private static final Pattern PERCENT_SIGN = Pattern.compile("(?<=\\d)\\s*[%％]$");
    /** Decimals behind a comma; three digits behind it could be a group as well. */
    private static final Pattern COMMA = Pattern.compile("^(\\d+),(\\d{1,2})$");

    private final RawRow row;
    private final Map<String, Integer> places;
    private final boolean decimalComma;
    private final List<TableFault> faults;
    /** The columns that cannot be read, as far as anybody wanted them. */
    private final Set<Integer> unread = new HashSet<>();

    /** A row whose cells have names by their places, and which notes its faults in the file's list. */
    TableRow(RawRow row, Map<String, Integer> places, boolean decimalComma, List<TableFault> faults) {
        this.row = row;
        this.places = places;
        this.decimalComma = decimalComma;
        this.faults = faults;
    }

    /** Where the row starts, counted from 1. */
    public long line() {
        return row.line();
    }

    /** A text without blanks around it; empty if the column is empty or missing, or cannot be read. */
    public String text(String column) {
        int place = place(column);
        TableFault fault = row.fault(place);
        if (fault != null && unread.add(place)) {
            faults.add(fault);
        }
        return fault == null ? row.cell(place) : "";
    }

    private int place(String column) {
        return places.getOrDefault(column, Integer.MAX_VALUE);
    }

    /** A text on one line that must be there, of at most so many characters. */
    public String required(String column, int maxLength) {
        String text = VisibleText.line(text(column));
        if (text.isEmpty()) {
            fault(column, "attain.kernel.table.missing");
        } else if (text.length() > maxLength) {
            fault(column, "attain.kernel.table.tooLong", Integer.toString(maxLength));
        }
        return text;
    }

    /** A known day that is written here; of what is none nothing is told. */
    public Optional<LocalDate> day(String column) {
        return WrittenDay.of(text(column));
    }

    /** A known day, perhaps with its midnight, or nothing if the column is empty. */
    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(column);
        if (day.isEmpty()) {
            fault(column, "attain.kernel.table.notADate", text);
        }
        return day;
    }

    /** A whole number from 0 to {@code max}; an empty column is 0. */
    public int count(String column, int max) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        String plain = halfWidth(text);
        int count = COUNT.matcher(plain).matches() ? Integer.parseInt(plain) : Integer.MAX_VALUE;
        if (count > max) {
            fault(column, "attain.kernel.table.notACount", text, Integer.toString(max));
            return 0;
        }
        return count;
    }

    /**
     * An amount of 0 or more, written in major units with at most as many digits behind the point as its unit has; a
     * percentage with or without its sign.
     */
    public Amount amount(String column, Unit unit) {
        if (text(column).isEmpty()) {
            fault(column, "attain.kernel.table.missing");
        }
        return optionalAmount(column, unit).orElse(unit.amount(0));
    }

    /** The same, or nothing if the column is empty. */
    public Optional<Amount> optionalAmount(String column, Unit unit) {
        String written = text(column);
        String text = unit.equals(Unit.PERCENT) ? PERCENT_SIGN.matcher(written).replaceFirst("") : written;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String half = halfWidth(text);
        if (!row.numbers().contains(place(column)) && isTwo(column, text, half, unit)) {
            return Optional.empty();
        }
        String plain = decimalComma ? COMMA.matcher(half).replaceFirst("$1.$2") : half;
        if (LONG.matcher(plain).matches()) {
            fault(column, "attain.kernel.table.inexact", text, Integer.toString(unit.digits()));
            return Optional.empty();
        }
        if (!DECIMAL.matcher(plain).matches()) {
            fault(column, noAmount(text), text);
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.parse(plain, unit));
        } catch (InexactAmountException e) {
            fault(column, "attain.kernel.table.inexact", text, Integer.toString(unit.digits()));
            return Optional.empty();
        }
    }

    /**
     * Whether an amount can be read in two ways, which is told, or as one that its unit does not have; a unit of three decimals
     * has no such groups behind a point.
     */
    private boolean isTwo(String column, String text, String half, Unit unit) {
        Optional<TwoReadings> two = TwoReadings.of(half).filter(each -> unit.digits() < GROUP || half.contains(","));
        two.ifPresent(each -> {
            if (each.fits(unit.digits())) {
                fault(column, "attain.kernel.number.twoWays", text, each.grouped(), each.decimal());
            } else {
                fault(column, "attain.kernel.number.grouped", text, each.grouped());
            }
        });
        return two.isPresent();
    }

    /** Digits and marks as a Chinese keyboard may write them, in the usual form. */
    private static String halfWidth(String text) {
        return VisibleText.plain(text);
    }

    private static String noAmount(String text) {
        if (text.endsWith("%") || text.endsWith("％")) {
            return "attain.kernel.table.percent";
        }
        return LOCALIZED.matcher(halfWidth(text)).matches()
                ? "attain.kernel.table.localized"
                : "attain.kernel.table.notAnAmount";
    }

    /** One of the allowed values. */
    public String oneOf(String column, Collection<String> allowed) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "attain.kernel.table.missing");
        } else if (!allowed.contains(text)) {
            fault(column, "attain.kernel.table.notOneOf", text, String.join(", ", allowed));
        }
        return text;
    }

    /** Notes that a value is none of a project's own list; one that is not told whole is no name that the list could have. */
    public void unlisted(String column, Collection<String> list) {
        if (text(column).length() > TableFault.LONGEST_TOLD) {
            oneOf(column, list);
        } else {
            fault(column, TableFault.UNLISTED, text(column), String.join(", ", list));
        }
    }

    /** Notes that a value, or the row if the column is empty, is wrong for a reason of the reader's own; of what cannot be read that is told. */
    public void fault(String column, String messageKey, String... arguments) {
        if (column.isEmpty() || row.fault(place(column)) == null) {
            faults.add(new TableFault(row.line(), column.isEmpty() ? null : column, messageKey, List.of(arguments)));
        }
    }
}
