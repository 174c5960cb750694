package io.attain.activity.jira;

import io.attain.activity.BatchLines;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.StepNames;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What logs say of many customers at once as files tell it, each in one text: what was done, what was said, of how many. A
 * file does not say of whom, so it is never written from one.
 */
@Component
public record FileBatches(BatchLines lines, StepNames steps, Vocabularies words) {

    /** Of each log that says something of many, in these languages, in the order in which it was said. */
    public Map<Whose, List<String>> of(long projectId, Collection<Whose> logs, Locale... languages) {
        Vocabulary spoken = words.of(projectId);
        return lines.told(projectId, logs).stream()
                .collect(Collectors.groupingBy(
                        BatchLines.Told::log,
                        Collectors.flatMapping(
                                told -> Arrays.stream(languages)
                                        .map(language -> text(
                                                steps.called(new Tick(0, told.code()), projectId, spoken, language),
                                                told)),
                                Collectors.toList())));
    }

    private static String text(String done, BatchLines.Told told) {
        return Stream.of(done, told.note(), Integer.toString(told.subjects()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
