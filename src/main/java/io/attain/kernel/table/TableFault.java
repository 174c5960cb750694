package io.attain.kernel.table;

import io.attain.kernel.Told;
import io.attain.kernel.VisibleText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file.
 *
 * @param line the line on which the row starts, counted from 1; in a workbook the row's number
 * @param column the column's name, or null if the row or the file as a whole is wrong
 * @param messageKey the i18n key of the message
 * @param arguments the message's arguments
 */
public record TableFault(long line, @Nullable String column, String messageKey, List<String> arguments) {

    /** The line of what is wrong with the file as a whole, and with its header. */
    static final long WHOLE = 1;

    /** That a value is none of a project's own list; the first argument is the value. */
    static final String UNLISTED = "attain.kernel.table.unlisted";

    /** Nobody reads more, and a file of rubbish must not make an answer larger than itself. */
    private static final int MOST_TOLD = 1_000;

    /** The most of one argument that is told, in characters: a cell may hold a book. */
    static final int LONGEST_TOLD = 200;

    /** About what a message has in characters beside its arguments, with its place. */
    private static final int SENTENCE = 150;

    public TableFault {
        arguments = arguments.stream().map(TableFault::shortened).toList();
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST_TOLD ? argument : VisibleText.cut(argument, LONGEST_TOLD) + "…";
    }

    /** The value that a project's own list lacks; null for every other fault. */
    public @Nullable String missing() {
        return UNLISTED.equals(messageKey) ? arguments.get(0) : null;
    }

    /** Those of some rows with which nothing is wrong. */
    public static <R> List<R> sound(List<R> rows, ToLongFunction<R> line, List<TableFault> faults) {
        Set<Long> wrong = faults.stream().map(TableFault::line).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !wrong.contains(line.applyAsLong(row)))
                .toList();
    }

    /** A fault of the file as a whole. */
    static TableFault whole(String messageKey, String... arguments) {
        return new TableFault(WHOLE, null, messageKey, List.of(arguments));
    }

    /** Each once, in the order of their lines. */
    public static List<TableFault> inOrder(List<TableFault> faults) {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparingLong(TableFault::line))
                .toList();
    }

    /** The first of them: those that an answer tells. */
    public static List<TableFault> told(List<TableFault> faults) {
        return Told.first(inOrder(faults), MOST_TOLD, TableFault::length);
    }

    private int length() {
        return SENTENCE + arguments.stream().mapToInt(String::length).sum();
    }
}
