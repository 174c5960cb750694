package io.attain.kernel.imports.store;

import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.FileChoices;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How projects read files, in Active Objects. */
@Component
public record StoredFileChoices(Tables tables) implements FileChoiceBook {

    private static final String COLUMN = "column";
    private static final String WORD = "word";
    private static final String MARK = "mark";
    private static final int PARTS = 4;
    private static final int MEANS = 3;

    @Override
    public FileChoices of(long projectId, String file) {
        return rows().find(slot(projectId, file))
                .map(StoredFileChoices::choices)
                .orElse(FileChoices.NONE);
    }

    @Override
    public boolean put(long projectId, String file, FileChoices next) {
        return rows().write(() -> {
            boolean follows = of(projectId, file).version() == next.version() - 1;
            if (follows) {
                rows().put(Columns.of("SLOT", slot(projectId, file)).and("VERSION_NO", 0), row -> {
                    row.setVersionNo(next.version());
                    row.setChosen(text(next));
                });
            }
            return follows;
        });
    }

    private KeyedRows<FileChoicesRow> rows() {
        return tables.keyed(FileChoicesRow.class, "SLOT");
    }

    private static String slot(long projectId, String file) {
        return projectId + ":" + file;
    }

    private static String text(FileChoices choices) {
        return Stream.of(
                        choices.columns().entrySet().stream()
                                .map(each -> line(COLUMN, "", each.getKey(), each.getValue())),
                        choices.words().entrySet().stream()
                                .map(each -> line(
                                        WORD,
                                        each.getKey().column(),
                                        each.getKey().word(),
                                        each.getValue())),
                        choices.marks().entrySet().stream().map(each -> line(MARK, each.getKey(), "", each.getValue())))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(String kind, String column, String written, String means) {
        return String.join("\t", kind, column, written, means);
    }

    private static FileChoices choices(FileChoicesRow row) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<FileChoices.Place, String> words = new LinkedHashMap<>();
        Map<String, String> marks = new LinkedHashMap<>();
        for (String line : Columns.text(row.getChosen()).split("\n", -1)) {
            String[] parts = line.split("\t", PARTS);
            if (parts.length == PARTS) {
                switch (parts[0]) {
                    case COLUMN -> columns.put(parts[2], parts[MEANS]);
                    case WORD -> words.put(new FileChoices.Place(parts[1], parts[2]), parts[MEANS]);
                    default -> marks.put(parts[1], parts[MEANS]);
                }
            }
        }
        return new FileChoices(row.getVersionNo(), columns, words, marks);
    }
}
