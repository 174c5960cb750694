package io.attain.kernel.imports;

import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file.
 *
 * @param at which of the rows it is
 * @param headings as the file has them
 * @param columns which column of ours each heading is; null for what is not read
 * @param open the headings of which somebody must tell what they are, with the columns that each may be
 * @param faults what must be chosen first
 */
record FileHeader(
        int at,
        List<String> headings,
        List<@Nullable String> columns,
        Map<String, List<String>> open,
        List<TableFault> faults) {

    /** The first of the rows that names most columns. */
    static FileHeader of(RawTable raw, FileReader reader) {
        List<RawRow> first =
                raw.rows().subList(0, Math.min(Table.MOST_TITLES, raw.rows().size()));
        int at = IntStream.range(0, first.size())
                .boxed()
                .max(Comparator.<Integer>comparingInt(
                                row -> new Names(reader, first.get(row).cells()).known())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        Names names = new Names(reader, first.get(at).cells());
        Map<String, List<String>> maybe = names.maybe();
        Map<String, List<String>> others = names.others(maybe);
        Map<String, List<String>> open = new LinkedHashMap<>(maybe);
        open.values().removeIf(columns -> Names.isClear(columns, others));
        return new FileHeader(at, names.headings, names.columns(maybe, others), open, Names.faults(open, others));
    }

    /** The cells of a column that say something. */
    List<String> cells(List<RawRow> rows, int place) {
        return rows.stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Those that are no numbers by themselves: what they say depends on how they are written. */
    List<String> written(List<RawRow> rows, int place) {
        return cells(rows.stream().filter(row -> !row.numbers().contains(place)).toList(), place);
    }

    /**
     * What headings are: what was chosen holds, then what we call so; of what others call so, one of a kind. In a file as we write
     * it nothing holds that was chosen for those of others.
     */
    private record Names(FileReader reader, List<String> headings, boolean areOwn, @Nullable String system) {

        private Names(FileReader reader, List<String> headings) {
            this(reader, headings, reader.known().areOwn(headings));
        }

        private Names(FileReader reader, List<String> headings, boolean areOwn) {
            this(
                    reader,
                    headings,
                    areOwn,
                    areOwn ? null : reader.known().system(headings).orElse(null));
        }

        private int known() {
            return (int) headings.stream()
                    .filter(heading ->
                            sure(heading).isPresent() || !named(heading).isEmpty())
                    .count();
        }

        /** What the headings of others may be, without what is sure. */
        private Map<String, List<String>> maybe() {
            Set<String> taken =
                    headings.stream().flatMap(heading -> sure(heading).stream()).collect(Collectors.toSet());
            Map<String, List<String>> maybe = new LinkedHashMap<>();
            for (String heading : headings) {
                List<String> columns = named(heading).stream()
                        .filter(column -> !taken.contains(column))
                        .toList();
                if (sure(heading).isEmpty() && !columns.isEmpty()) {
                    maybe.put(heading, columns);
                }
            }
            return maybe;
        }

        /** The same by the columns; a heading that is there twice counts twice. */
        private Map<String, List<String>> others(Map<String, List<String>> maybe) {
            Map<String, List<String>> others = new LinkedHashMap<>();
            headings.forEach(heading -> maybe.getOrDefault(heading, List.of())
                    .forEach(column -> others.computeIfAbsent(column, none -> new ArrayList<>())
                            .add(heading)));
            return others;
        }

        /** Whether a heading may be one column, which may be no other heading. */
        private static boolean isClear(List<String> columns, Map<String, List<String>> others) {
            return columns.size() == 1
                    && others.getOrDefault(columns.get(0), List.of()).size() == 1;
        }

        private List<@Nullable String> columns(Map<String, List<String>> maybe, Map<String, List<String>> others) {
            List<@Nullable String> columns = new ArrayList<>();
            for (String heading : headings) {
                List<String> may = maybe.getOrDefault(heading, List.of());
                columns.add(sure(heading)
                        .or(() -> isClear(may, others) ? Optional.of(may.get(0)) : Optional.empty())
                        .filter(column -> !column.isEmpty())
                        .orElse(null));
            }
            return columns;
        }

        private static List<TableFault> faults(Map<String, List<String>> open, Map<String, List<String>> others) {
            return Stream.concat(
                            others.entrySet().stream()
                                    .filter(each -> each.getValue().size() > 1)
                                    .map(each -> ask("twice", each.getKey(), each.getKey(), each.getValue())),
                            open.entrySet().stream()
                                    .filter(each -> each.getValue().size() > 1)
                                    .map(each -> ask("which", each.getValue().get(0), each.getKey(), each.getValue())))
                    .toList();
        }

        private static TableFault ask(String what, String column, String about, List<String> all) {
            return new TableFault(
                    1, column, "attain.kernel.import.ask." + what, List.of(about, String.join(", ", all)));
        }

        private Optional<String> sure(String heading) {
            Optional<List<String>> own =
                    Optional.of(heading).filter(reader.known()::isOwn).map(this::named);
            return areOwn
                    ? own.map(columns -> columns.get(0))
                    : reader.choices().column(heading).or(() -> own.filter(columns -> columns.size() == 1)
                            .map(columns -> columns.get(0)));
        }

        private List<String> named(String heading) {
            List<String> columns =
                    heading.isEmpty() ? List.of() : reader.known().named(heading, system);
            return isDisputed(heading, columns)
                    ? Stream.of(columns, reader.known().elsewhere(heading))
                            .flatMap(List::stream)
                            .toList()
                    : columns;
        }

        /** What we call so may be what others do where the file has another heading for ours: it has a status and a stage. */
        private boolean isDisputed(String heading, List<String> columns) {
            return columns.size() == 1
                    && columns.get(0).equalsIgnoreCase(heading.strip())
                    && !reader.known().elsewhere(heading).isEmpty()
                    && headings.stream()
                            .filter(other -> !reader.known().isOwn(other))
                            .anyMatch(
                                    other -> reader.known().named(other, system).equals(columns)
                                            && reader.choices().column(other).isEmpty());
        }
    }
}
