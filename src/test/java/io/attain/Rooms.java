package io.attain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of rooms in docs/rooms.txt: which contexts and topics there are, and which each may use.
 *
 * @param uses the rooms that each room names, in the order of the table
 */
record Rooms(Map<String, List<String>> uses) {

    private static final Path TABLE = Path.of("docs/rooms.txt");
    private static final Path SCRIPTS = Path.of("src/main/resources/web");
    private static final Pattern MODULE = Pattern.compile("['\"]attain/([a-z/-]+)/[a-z-]+['\"]");

    /** That one room uses another. */
    record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    static Rooms read() {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        for (String line : lines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(":", 2);
                List<String> before = uses.put(
                        halves[0].strip(),
                        Arrays.stream(halves[1].strip().split("\\s+"))
                                .filter(name -> !name.isEmpty())
                                .toList());
                if (before != null) {
                    throw new IllegalStateException(halves[0] + " stands twice in " + TABLE);
                }
            }
        }
        return new Rooms(uses);
    }

    Set<String> names() {
        return uses.keySet();
    }

    /** The arrows that the table names. */
    Set<Arrow> named() {
        Set<Arrow> arrows = new TreeSet<>();
        uses.forEach((from, rooms) -> rooms.forEach(to -> arrows.add(new Arrow(from, to))));
        return arrows;
    }

    /** The room of a package below io.attain or of a folder of scripts, written with dots: the narrowest that holds it. */
    Optional<String> roomOf(String place) {
        return names().stream()
                .filter(room -> place.equals(room) || place.startsWith(room + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** Rooms that a room names although they stand below it, or nowhere. */
    List<Arrow> backwards() {
        Set<String> above = new LinkedHashSet<>();
        List<Arrow> backwards = new ArrayList<>();
        uses.forEach((from, rooms) -> {
            rooms.stream().filter(to -> !above.contains(to)).forEach(to -> backwards.add(new Arrow(from, to)));
            above.add(from);
        });
        return backwards;
    }

    /** The arrows of the scripts, by the modules that they ask for. */
    Set<Arrow> ofScripts() {
        Set<Arrow> arrows = new TreeSet<>();
        for (Path script : scripts()) {
            String from = roomOf(folder(script)).orElseThrow(() -> new IllegalStateException("No room for " + script));
            MODULE.matcher(String.join("\n", lines(script)))
                    .results()
                    .map(found -> found.group(1).replace('/', '.'))
                    .map(place -> roomOf(place).orElse(place))
                    .filter(to -> !to.equals(from))
                    .forEach(to -> arrows.add(new Arrow(from, to)));
        }
        return arrows;
    }

    private static String folder(Path script) {
        return SCRIPTS.relativize(script.getParent())
                .toString()
                .replace('/', '.')
                .replace('\\', '.');
    }

    private static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
