package io.attain.kernel.rules;

import io.attain.kernel.Coded;
import io.attain.kernel.DayHours;
import io.attain.kernel.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One rule of a set.
 *
 * @param name as it is sent and kept; its texts stand under it in the set's
 * @param section the last part of the message key of what it stands under
 * @param kind what it may be
 * @param least the least number; 0 if it is none
 * @param most the greatest number; of rows, how many there may be, of a text, how many characters
 * @param of what it is in the set's value: an {@code Integer}, a {@code Boolean}, or a text
 * @param columns of rows, in their order; none of what is no rows
 */
public record Rule<R>(
        String name, String section, Kind kind, int least, int most, Function<R, Object> of, List<Column> columns) {

    public Rule {
        columns = List.copyOf(columns);
    }

    private Rule(String name, String section, Kind kind, int least, int most, Function<R, Object> of) {
        this(name, section, kind, least, most, of, List.of());
    }

    /**
     * A column of rows: a whole number, or one of what {@link ChangeableRules#choices} offers.
     *
     * @param most the greatest number; less than {@code least} of what is no number
     * @param values all that may be chosen; empty where that is a project's own, of which what was chosen may go
     */
    public record Column(String name, int least, int most, Set<String> values) {

        /** What is chosen is an option of a field or a code: none is longer. */
        private static final int LONGEST = 255;

        public Column {
            values = Set.copyOf(values);
        }

        /** A whole number. */
        public static Column number(String name, int least, int most) {
            return new Column(name, least, most, Set.of());
        }

        /** One of several of a project's own, by its value; empty for whichever. */
        public static Column chosen(String name) {
            return of(name, Set.of());
        }

        /** One of these. */
        public static Column of(String name, Set<String> values) {
            return new Column(name, 0, -1, values);
        }

        /** Whether it is a number. */
        public boolean isNumber() {
            return least <= most;
        }

        private boolean takes(String cell) {
            return isNumber()
                    ? cell.matches("\\d{1,9}") && Integer.parseInt(cell) >= least && Integer.parseInt(cell) <= most
                    : cell.length() <= LONGEST && (values.isEmpty() || values.contains(cell));
        }

        private Fault fault(String row) {
            String cell = row + "." + name;
            return isNumber()
                    ? Fault.of(cell, "attain.kernel.rules.fault.range", least, most)
                    : Fault.of(cell, "attain.kernel.rules.fault.cell");
        }
    }

    /** What a rule may be. */
    public enum Kind implements Coded {
        /** A whole number of percent. */
        PERCENT,
        /** A whole number of what the text {@code unit} says. */
        NUMBER,
        /** One of several, counted from 1, that the texts {@code 1} and so on say. */
        OPTION,
        /** One of the two that the texts {@code false} and {@code true} say. */
        CHOICE,
        /** The hours of a working day, as {@link DayHours} are written. */
        HOURS,
        /** Rows in an order of theirs, as {@link RuleRows} are written, with what each column's text says above them. */
        ROWS,
        /** A text of at most so many characters, which the set itself reads. */
        TEXT;

        /** Whether it is sent and kept as a text. */
        public boolean isText() {
            return this == HOURS || this == ROWS || this == TEXT;
        }
    }

    /** A percentage. */
    public static <R> Rule<R> percent(String name, String section, int least, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.PERCENT, least, most, of);
    }

    /** A whole number. */
    public static <R> Rule<R> number(String name, String section, int least, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.NUMBER, least, most, of);
    }

    /** One of so many. */
    public static <R> Rule<R> option(String name, String section, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.OPTION, 1, most, of);
    }

    /** Yes or no. */
    public static <R> Rule<R> choice(String name, String section, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.CHOICE, 0, 0, of);
    }

    /** Hours of a day. */
    public static <R> Rule<R> hours(String name, String section, Function<R, DayHours> of) {
        return new Rule<>(name, section, Kind.HOURS, 0, DayHours.MOST, of.andThen(DayHours::toString));
    }

    /** Rows, no more than so many. */
    public static <R> Rule<R> rows(
            String name, String section, int most, List<Column> columns, Function<R, RuleRows> of) {
        return new Rule<>(name, section, Kind.ROWS, 0, most, of.andThen(RuleRows::toString), columns);
    }

    /** A text. */
    public static <R> Rule<R> text(String name, String section, int longest, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.TEXT, 0, longest, of);
    }

    /** All that speaks against what is given for it alone, of rows cell by cell; a choice that is not given is no. */
    List<Fault> faults(RuleValues values) {
        return switch (kind) {
            case CHOICE -> unless(values.isFlag(this), Fault.of(name, "attain.kernel.rules.fault.choice"));
            case HOURS -> unless(values.isHours(this), Fault.of(name, "attain.kernel.rules.fault.hours", most));
            case ROWS -> faultsOf(values.rowsOf(this));
            case TEXT ->
                unless(
                        values.isText(this) && values.text(this).length() <= most,
                        Fault.of(name, "attain.kernel.rules.fault.text", most));
            case PERCENT, NUMBER, OPTION ->
                unless(
                        values.isNumber(this) && values.number(this) >= least && values.number(this) <= most,
                        Fault.of(name, "attain.kernel.rules.fault.range", least, most));
        };
    }

    private List<Fault> faultsOf(Optional<RuleRows> given) {
        List<List<String>> rows = given.map(RuleRows::rows).orElse(List.of());
        if (given.isEmpty() || rows.size() > most || rows.stream().anyMatch(row -> row.size() != columns.size())) {
            return List.of(Fault.of(name, "attain.kernel.rules.fault.rows", most));
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> faultsOf(name + "." + row, rows.get(row)))
                .toList();
    }

    private Stream<Fault> faultsOf(String row, List<String> cells) {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).takes(cells.get(at)))
                .mapToObj(at -> columns.get(at).fault(row));
    }

    private static List<Fault> unless(boolean sound, Fault fault) {
        return sound ? List.of() : List.of(fault);
    }
}
