package io.attain.kernel.imports.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.FileChoices;
import io.attain.kernel.imports.FileReading;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.Importing;
import io.attain.kernel.imports.web.FileReadingDto.Body;
import io.attain.kernel.imports.web.FileReadingDto.Word;
import io.attain.kernel.table.Table;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how files are read, and keeps what somebody chooses of it. */
@Component
public record FileReadings(Asker asker, Importing importing, FileChoiceBook choices) {

    /** So many words of one column are told. */
    private static final int MOST_WORDS = 200;

    FileReadingDto read(ImportFile file, Project project, InputStream content) {
        FileReading read = Table.raw(content, new ArrayList<>())
                .map(importing.reader(file, project)::read)
                .orElse(new FileReading(null, List.of(), Map.of(), List.of(), List.of(), Table.NO_ROWS, List.of()));
        FileChoices chosen = choices.of(project.getId(), file.code());
        return new FileReadingDto(
                chosen.version(),
                read.system(),
                read.columns().stream().map(FileReadingDto.Column::of).toList(),
                file.columns(project).read(),
                read.words().entrySet().stream()
                        .flatMap(each -> words(file, project, chosen, each.getKey(), each.getValue()))
                        .toList(),
                read.marks().stream().map(FileReadingDto.Mark::of).toList(),
                read.left().stream().map(FileReadingDto.Left::of).toList(),
                file.lexicon().warnings(project, read).stream()
                        .map(key -> asker.say(key))
                        .toList());
    }

    /** Those that are none of the project's, or were chosen to be others. */
    private static Stream<Word> words(
            ImportFile file, Project project, FileChoices chosen, String column, Set<String> written) {
        List<String> known = file.lexicon().words(project, column);
        return written.stream()
                .filter(word ->
                        chosen.word(column, word).isPresent() || !file.lexicon().isWord(project, column, word))
                .limit(MOST_WORDS)
                .map(word -> new Word(column, word, chosen.word(column, word).orElse(null), known));
    }

    FileReadingDto.Kept keep(ImportFile file, Project project, Body body) {
        asker.mustBeOpen(project);
        asker.mustBeSound(body);
        List<Fault> faults = new ArrayList<>();
        List<String> names = file.columns(project).read();
        Map<String, String> columns = columns(body, names, faults);
        Map<FileChoices.Place, String> words = words(body, names, faults);
        Map<String, String> marks = new LinkedHashMap<>();
        each(body.marks()).forEach(each -> {
            must(file.known().isWritten(line(each.column()), line(each.mark())), "marks", faults);
            marks.put(line(each.column()), line(each.mark()));
        });
        if (!faults.isEmpty()) {
            throw asker.problem(Refused.faulty(faults.stream().distinct().toList()));
        }
        return keep(file, project, body, next -> next.with(columns, words, marks));
    }

    private static Map<String, String> columns(Body body, List<String> names, List<Fault> faults) {
        Map<String, String> columns = new LinkedHashMap<>();
        each(body.columns()).forEach(each -> {
            String column = line(each.column());
            must(column.isEmpty() || names.contains(column), "columns", faults);
            columns.put(written(each.heading(), "columns", faults), column);
        });
        return columns;
    }

    private static Map<FileChoices.Place, String> words(Body body, List<String> names, List<Fault> faults) {
        Map<FileChoices.Place, String> words = new LinkedHashMap<>();
        each(body.words()).forEach(each -> {
            String column = line(each.column());
            must(names.contains(column) && line(each.word()).length() <= FileChoices.LONGEST, "words", faults);
            words.put(new FileChoices.Place(column, written(each.written(), "words", faults)), line(each.word()));
        });
        return words;
    }

    private FileReadingDto.Kept keep(ImportFile file, Project project, Body body, UnaryOperator<FileChoices> change) {
        FileChoices now = choices.of(project.getId(), file.code());
        FileChoices next = change.apply(now);
        if (next.isTooMuch()) {
            throw RestProblem.badRequest("words", asker.say("attain.kernel.import.choices.most", FileChoices.MOST));
        }
        if (now.version() != WholeNumber.intValue(body.seen()) || !choices.put(project.getId(), file.code(), next)) {
            throw RestProblem.conflict(asker.say("attain.kernel.import.choices.changed"));
        }
        return new FileReadingDto.Kept(next.version());
    }

    private static <T> List<T> each(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    private static String written(@Nullable String sent, String field, List<Fault> faults) {
        String plain = FileChoices.plain(line(sent));
        must(!plain.isEmpty() && plain.length() <= FileChoices.LONGEST, field, faults);
        return plain;
    }

    private static void must(boolean holds, String field, List<Fault> faults) {
        if (!holds) {
            faults.add(Fault.of(field, "attain.kernel.import.choices.fault"));
        }
    }

    private static String line(@Nullable String sent) {
        return VisibleText.line(sent).replace('\t', ' ');
    }
}
