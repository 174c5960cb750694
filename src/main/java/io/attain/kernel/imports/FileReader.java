package io.attain.kernel.imports;

import io.attain.kernel.TwoReadings;
import io.attain.kernel.imports.FileReading.Column;
import io.attain.kernel.imports.FileReading.Left;
import io.attain.kernel.imports.FileReading.Mark;
import io.attain.kernel.imports.KnownColumn.Holds;
import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.RawTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads files that any system wrote as if they were written for us: headings, words, numbers and days become ours (docs/rules.md,
 * Files of other systems). What it cannot know stays as it is and is asked.
 *
 * @param known by what columns are known
 * @param choices what the project chose before
 * @param home where files are brought
 */
public record FileReader(KnownColumns known, FileChoices choices, Home home) {

    private static final int SAMPLES = 3;

    /** So many digits behind a mark are decimals or a group. */
    private static final int DECIMALS = 3;

    /** What our column of customers is called, whom every row of each kind of file is about. */
    private static final String NAME = "customer";

    /** A file in our words. */
    public FileReading read(RawTable raw) {
        if (known.columns().isEmpty() || raw.rows().isEmpty()) {
            return new FileReading(null, List.of(), Map.of(), List.of(), List.of(), raw, List.of());
        }
        FileHeader file = FileHeader.of(raw, this);
        List<Left> left = new ArrayList<>();
        List<RawRow> written = written(raw, file, left);
        FileMoney money = FileMoney.of(file, written, this);
        FileHeader header = money.header();
        List<RawRow> rows = money.rows();
        List<Mark> marks = new ArrayList<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        List<Translation> translations = IntStream.range(0, header.headings().size())
                .mapToObj(place -> translation(header, rows, place, marks, words))
                .toList();
        return new FileReading(
                known.system(file.headings()).orElse(null),
                IntStream.range(0, file.headings().size())
                        .mapToObj(place -> column(file, written, place))
                        .toList(),
                words,
                marks,
                left,
                table(raw, header, rows, translations),
                header.faults());
    }

    /** Our own files have no totals and no footers: what is called so there is a customer. */
    private boolean isOurs(FileHeader header) {
        return header.headings().stream().allMatch(heading -> heading.isEmpty() || known.isOwn(heading));
    }

    /** The rows below the header without those that are none, which are told in their order. */
    private List<RawRow> written(RawTable raw, FileHeader file, List<Left> left) {
        raw.rows().subList(0, file.at()).forEach(row -> left.add(left(row)));
        List<RawRow> below = raw.rows().subList(file.at() + 1, raw.rows().size());
        List<RawRow> written = isOurs(file)
                ? below
                : new FileEnds(file.columns().indexOf(NAME)).without(saying(file, below, left), left);
        left.sort(Comparator.comparing(Left::line));
        return written;
    }

    /** The rows that say something in a column of ours: what else stands in a file, as the parts of what a row is of, is told. */
    private static List<RawRow> saying(FileHeader header, List<RawRow> rows, List<Left> left) {
        Map<Boolean, List<RawRow>> says = rows.stream().collect(Collectors.partitioningBy(row -> IntStream.range(
                        0, header.columns().size())
                .anyMatch(place ->
                        header.columns().get(place) != null && !row.cell(place).isEmpty())));
        boolean isReadAtAll = header.columns().stream().anyMatch(Objects::nonNull);
        if (isReadAtAll) {
            says.getOrDefault(false, List.of()).forEach(row -> left.add(left(row)));
        }
        return isReadAtAll ? says.getOrDefault(true, List.of()) : rows;
    }

    static Left left(RawRow row) {
        return new Left(
                row.line(), row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /**
     * How the cells of a column are said in our words.
     *
     * @param numbers the same of cells that are numbers by themselves
     * @param isNumber whether all of them are numbers that can be read in one way only
     */
    private record Translation(UnaryOperator<String> written, UnaryOperator<String> numbers, boolean isNumber) {

        private static Translation of(UnaryOperator<String> both) {
            return new Translation(both, both, false);
        }

        private String of(RawRow row, int place) {
            return (row.numbers().contains(place) ? numbers : written).apply(row.cell(place));
        }
    }

    private Translation translation(
            FileHeader header, List<RawRow> rows, int place, List<Mark> marks, Map<String, Set<String>> words) {
        String column = header.columns().get(place);
        List<String> cells = header.cells(rows, place);
        return switch (column == null ? Holds.TEXT : known.holds(column)) {
            case NUMBER -> numbers(Objects.requireNonNull(column), header, rows, place, marks);
            case DAY -> Translation.of(days(Objects.requireNonNull(column), cells, marks));
            case WORD -> Translation.of(words(Objects.requireNonNull(column), header, cells, words));
            case WORDS -> {
                UnaryOperator<String> each = words(
                        Objects.requireNonNull(column),
                        header,
                        cells.stream()
                                .flatMap(cell -> CellParts.of(cell).stream())
                                .filter(part -> !part.isEmpty())
                                .toList(),
                        words);
                yield Translation.of(cell -> CellParts.of(cell).stream()
                        .map(each)
                        .map(CellParts::one)
                        .collect(Collectors.joining("; ")));
            }
            case TEXT -> Translation.of(cell -> cell);
        };
    }

    private UnaryOperator<String> words(
            String column, FileHeader header, List<String> written, Map<String, Set<String>> words) {
        Set<String> told = new LinkedHashSet<>(written);
        if (known.areOwn(header.headings())) {
            told.removeIf(word -> home.words().test(column, word));
        }
        words.computeIfAbsent(column, none -> new LinkedHashSet<>()).addAll(told);
        return word -> told.contains(word) ? choices.word(column, word).orElse(word) : word;
    }

    private Translation numbers(String column, FileHeader header, List<RawRow> rows, int place, List<Mark> marks) {
        List<String> cells = header.written(rows, place);
        Set<String> told = WrittenNumbers.told(cells);
        if (told.isEmpty() && known.areOwn(header.headings()) && hasOwnDecimals(header, rows, place)) {
            told = Set.of(WrittenNumbers.POINT);
        }
        String mark = mark(column, false, told, WrittenNumbers.isOpen(cells), marks);
        long factor = Heading.of(header.headings().get(place)).factor();
        return new Translation(
                mark.isEmpty()
                        ? cell -> WrittenNumbers.plain(cell, factor)
                        : cell -> WrittenNumbers.plain(cell, mark, factor),
                cell -> WrittenNumbers.plain(cell, WrittenNumbers.POINT, factor),
                !mark.isEmpty());
    }

    /** We write all decimals of a currency behind a point: what has three, in one of three, is written by us. */
    private boolean hasOwnDecimals(FileHeader header, List<RawRow> rows, int place) {
        int currency = header.columns().indexOf(FileMoney.CURRENCY);
        return rows.stream().anyMatch(row -> TwoReadings.of(row.cell(place))
                .filter(two -> row.cell(place).contains("."))
                .filter(two -> home.decimals(currency < 0 ? "" : row.cell(currency)) == DECIMALS)
                .isPresent());
    }

    private UnaryOperator<String> days(String column, List<String> cells, List<Mark> marks) {
        String mark = mark(column, true, WrittenDays.told(cells), WrittenDays.isOpen(cells), marks);
        return cell -> cell.isEmpty() ? cell : WrittenDays.plain(cell, mark, home.zone());
    }

    /** What cells tell by themselves holds, then what was chosen; where they differ nothing does, and nobody is asked in vain. */
    private String mark(String column, boolean days, Set<String> told, boolean isOpen, List<Mark> marks) {
        Optional<String> mark =
                told.isEmpty() ? choices.mark(column) : told.stream().findFirst();
        if (told.size() > 1) {
            return "";
        }
        if (mark.isPresent() || isOpen) {
            marks.add(new Mark(column, days, mark.orElse(null)));
        }
        return mark.orElse("");
    }

    private Column column(FileHeader header, List<RawRow> rows, int place) {
        String column = header.columns().get(place);
        String heading = header.headings().get(place);
        boolean isNumber = column != null && known.holds(column) == Holds.NUMBER;
        return new Column(
                heading,
                header.cells(rows, place).stream().distinct().limit(SAMPLES).toList(),
                column,
                isNumber ? Heading.of(heading).factor() : 1,
                header.open().getOrDefault(heading, List.of()));
    }

    private static RawRow said(RawRow row, List<Translation> translations) {
        List<String> texts = new ArrayList<>(row.cells());
        Set<Integer> numbers = new HashSet<>(row.numbers());
        for (int place = 0; place < Math.min(texts.size(), translations.size()); place++) {
            texts.set(place, translations.get(place).of(row, place));
            if (translations.get(place).isNumber()) {
                numbers.add(place);
            }
        }
        return row.with(texts, numbers);
    }

    /** Headings that are not read keep their names, but for those that are ours. A comma that is left is none before decimals. */
    private RawTable table(RawTable raw, FileHeader header, List<RawRow> rows, List<Translation> translations) {
        List<RawRow> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (int place = 0; place < header.headings().size(); place++) {
            String column = header.columns().get(place);
            String heading = header.headings().get(place);
            boolean isTwice = column == null && used.merge(heading.toLowerCase(Locale.ROOT), 1, Integer::sum) > 1;
            names.add(column != null ? column : known.isOwn(heading) || isTwice ? "" : heading);
        }
        all.add(raw.rows().get(header.at()).with(names));
        rows.forEach(row -> all.add(said(row, translations)));
        return new RawTable(all, false);
    }
}
