package io.attain.kernel.imports;

import io.attain.kernel.imports.KnownColumn.Holds;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what the columns of a kind of file are known, whichever system wrote it.
 *
 * @param columns ours
 * @param systems what is typical of the files of a system, as {@link Heading#plain} has it
 */
public record KnownColumns(List<KnownColumn> columns, Map<String, Set<String>> systems) {

    /** Of files that only we write. */
    public static final KnownColumns NONE = new KnownColumns(List.of(), Map.of());

    private static final String SYSTEM = "system.";

    /** So many typical headings tell that a file is of a system. */
    private static final int ENOUGH = 2;

    public KnownColumns {
        columns = List.copyOf(columns);
        systems = Map.copyOf(systems);
    }

    /**
     * Those of a kind of file, which a text beside the code lists: {@code column = kind: heading | heading}, and
     * {@code system.NAME = heading | heading}; none of a kind that no text lists.
     */
    public static KnownColumns of(String kind) {
        InputStream text = KnownColumns.class.getResourceAsStream("/headings/" + kind + ".properties");
        return text == null ? NONE : read(text);
    }

    private static KnownColumns read(InputStream text) {
        Properties listed = new Properties();
        try (Reader reader = new InputStreamReader(text, StandardCharsets.UTF_8)) {
            listed.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<KnownColumn> columns = new ArrayList<>();
        Map<String, Set<String>> systems = new TreeMap<>();
        for (String name : listed.stringPropertyNames()) {
            String value = listed.getProperty(name);
            if (name.startsWith(SYSTEM)) {
                systems.put(name.substring(SYSTEM.length()), plain(value));
            } else {
                String[] parts = value.split(":", 2);
                columns.add(new KnownColumn(
                        name, Holds.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)), plain(parts[1])));
            }
        }
        return new KnownColumns(columns, systems);
    }

    private static Set<String> plain(String headings) {
        return Arrays.stream(headings.split("\\|", -1))
                .map(heading -> Heading.of(heading).plain())
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What a column of ours holds; text where nobody said. */
    Holds holds(String column) {
        return columns.stream()
                .filter(each -> each.isCalled(column))
                .map(KnownColumn::holds)
                .findFirst()
                .orElse(Holds.TEXT);
    }

    /** Whether the cells of a column of ours may be written so. */
    public boolean isWritten(String column, String mark) {
        return holds(column).isWritten(mark);
    }

    /**
     * The columns that a heading may be: those that the system that wrote the file calls so, else the one that we do, else those
     * that others do by the whole of it, else by its end.
     */
    List<String> named(String heading, @Nullable String system) {
        Heading read = Heading.of(heading);
        return first(List.of(
                column -> column.isKnownAs(read.plain(), system),
                column -> column.isCalled(heading),
                column -> column.isKnownAs(read.plain()),
                column -> column.isKnownAs(read.bare(), system),
                column -> column.isKnownAs(read.bare())));
    }

    /** The other columns that others call as we call one. */
    List<String> elsewhere(String heading) {
        String plain = Heading.of(heading).plain();
        return first(List.of(column -> !column.isCalled(heading) && column.isKnownAs(plain)));
    }

    private List<String> first(List<Predicate<KnownColumn>> kinds) {
        return kinds.stream()
                .map(is -> columns.stream().filter(is).map(KnownColumn::name).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether we call it so. */
    boolean isOwn(String heading) {
        return columns.stream().anyMatch(each -> each.isCalled(heading));
    }

    /** Whether a file has our headings alone, letter by letter, as we write them ourselves. */
    boolean areOwn(Collection<String> headings) {
        Set<String> ours = columns.stream().map(KnownColumn::name).collect(Collectors.toSet());
        return headings.stream().allMatch(heading -> heading.isEmpty() || ours.contains(heading))
                && headings.stream().anyMatch(ours::contains);
    }

    /** The system whose files have most of these headings; nothing if few are typical of any. */
    public Optional<String> system(Collection<String> headings) {
        Set<String> plain =
                headings.stream().map(heading -> Heading.of(heading).plain()).collect(Collectors.toSet());
        Map<String, Long> found = new TreeMap<>();
        systems.forEach((system, typical) -> {
            Set<String> shared = new HashSet<>(typical);
            shared.retainAll(plain);
            found.put(system, (long) shared.size());
        });
        return found.entrySet().stream()
                .filter(each -> each.getValue() >= ENOUGH)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
