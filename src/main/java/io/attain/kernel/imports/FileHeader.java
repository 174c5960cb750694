package io.attain.kernel.imports;

import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.RawTable;
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
import org.jspecify.annotations.Nullable;

/**
 * The header of a file.
 *
 * @param at which of the rows it is
 * @param headings as the file has them
 * @param columns which column of ours each heading is; null for what is not read
 * @param faults what must be chosen first
 */
record FileHeader(int at, List<String> headings, List<@Nullable String> columns, List<TableFault> faults) {

    /** Above the header of a report stand few titles. */
    private static final int MOST_TITLES = 10;

    /** The first of the rows that names most columns. */
    static FileHeader of(RawTable raw, FileReader reader) {
        List<RawRow> first =
                raw.rows().subList(0, Math.min(MOST_TITLES, raw.rows().size()));
        int at = IntStream.range(0, first.size())
                .boxed()
                .max(Comparator.<Integer>comparingInt(
                                row -> new Names(reader, first.get(row).cells()).known())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        Names names = new Names(reader, first.get(at).cells());
        Map<String, List<String>> others = names.others();
        return new FileHeader(at, names.headings, names.columns(others), Names.twice(others));
    }

    /** The cells of a column that say something. */
    List<String> cells(List<RawRow> rows, int place) {
        return rows.stream()
                .map(row -> FileReader.cell(row, place))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** What headings are: what was chosen holds, then what we call so; of what others call so, one of a kind. */
    private record Names(FileReader reader, List<String> headings, @Nullable String system) {

        private Names(FileReader reader, List<String> headings) {
            this(reader, headings, reader.known().system(headings).orElse(null));
        }

        private int known() {
            return (int) headings.stream()
                    .filter(heading ->
                            sure(heading).isPresent() || !maybe(heading).isEmpty())
                    .count();
        }

        /** The headings of others by what they may be, without what is sure. */
        private Map<String, List<String>> others() {
            Set<String> taken =
                    headings.stream().flatMap(heading -> sure(heading).stream()).collect(Collectors.toSet());
            Map<String, List<String>> others = new LinkedHashMap<>();
            for (String heading : headings) {
                if (sure(heading).isEmpty()) {
                    maybe(heading).filter(column -> !taken.contains(column)).ifPresent(column -> others.computeIfAbsent(
                                    column, none -> new ArrayList<>())
                            .add(heading));
                }
            }
            return others;
        }

        private List<@Nullable String> columns(Map<String, List<String>> others) {
            List<@Nullable String> columns = new ArrayList<>();
            for (String heading : headings) {
                columns.add(sure(heading)
                        .or(() -> maybe(heading)
                                .filter(column ->
                                        others.getOrDefault(column, List.of()).size() == 1))
                        .filter(column -> !column.isEmpty())
                        .orElse(null));
            }
            return columns;
        }

        private static List<TableFault> twice(Map<String, List<String>> others) {
            return others.entrySet().stream()
                    .filter(each -> each.getValue().size() > 1)
                    .map(each -> new TableFault(
                            1,
                            each.getKey(),
                            "attain.kernel.import.ask.twice",
                            List.of(each.getKey(), String.join(", ", each.getValue()))))
                    .toList();
        }

        private Optional<String> sure(String heading) {
            KnownColumns known = reader.known();
            return reader.choices()
                    .column(heading)
                    .or(() -> known.isOwn(heading)
                            ? Optional.of(known.named(heading, null).get(0))
                            : Optional.empty());
        }

        private Optional<String> maybe(String heading) {
            List<String> columns =
                    heading.isEmpty() ? List.of() : reader.known().named(heading, system);
            return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
        }
    }
}
