package io.attain.kernel.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row as the file has it.
 *
 * @param line where it starts, counted from 1
 * @param cells the values as plain text, without blanks around them; dates as ISO, numbers as plain decimals
 * @param numbers the places of those that are numbers by themselves, which can be read in one way only
 * @param unread what is wrong with those that cannot be read, by their places: it matters only to whoever wants them
 * @param isHidden whether who looks at the file does not see it, as of a filter
 */
public record RawRow(
        long line, List<String> cells, Set<Integer> numbers, Map<Integer, TableFault> unread, boolean isHidden) {

    public RawRow {
        cells = List.copyOf(cells);
        numbers = Set.copyOf(numbers);
        unread = Map.copyOf(unread);
    }

    /** One of texts. */
    public RawRow(long line, List<String> cells) {
        this(line, cells, Set.of(), Map.of(), false);
    }

    /** The same with other texts in its places. */
    public RawRow with(List<String> texts) {
        return new RawRow(line, texts, numbers, unread, isHidden);
    }

    /** The same, of which these places hold numbers. */
    public RawRow with(List<String> texts, Set<Integer> plain) {
        return new RawRow(line, texts, plain, unread, isHidden);
    }

    /** The same, of which nothing is known beyond so many places. */
    public RawRow within(int places) {
        Map<Integer, TableFault> near = new HashMap<>(unread);
        near.keySet().removeIf(place -> place >= places);
        return new RawRow(
                line,
                cells,
                numbers.stream().filter(place -> place < places).collect(Collectors.toSet()),
                near,
                isHidden);
    }

    /** The same with something wrong with a place, unless something is already. */
    RawRow without(int place, TableFault fault) {
        Map<Integer, TableFault> more = new HashMap<>(unread);
        more.putIfAbsent(place, fault);
        return new RawRow(line, cells, numbers, more, isHidden);
    }

    /** What a place says; empty where there is none. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** What is wrong with a place; null if nothing is. */
    @Nullable
    TableFault fault(int place) {
        return unread.get(place);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
